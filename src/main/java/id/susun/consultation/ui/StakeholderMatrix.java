package id.susun.consultation.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import id.susun.consultation.Level;
import id.susun.consultation.StakeholderLine;
import id.susun.shell.Texts;
import java.util.List;

/** Interest across, influence up. A real table, so that a screen reader says both for every name. */
@Tag("table")
class StakeholderMatrix extends HtmlContainer {

    private static final List<Level> ACROSS = List.of(Level.RENDAH, Level.SEDANG, Level.TINGGI);
    private static final List<Level> DOWN = List.of(Level.TINGGI, Level.SEDANG, Level.RENDAH);

    StakeholderMatrix(List<StakeholderLine> stakeholders) {
        addClassName("matrix");
        Element head = new Element("tr");
        head.appendChild(new Element("td"));
        ACROSS.forEach(interest -> head.appendChild(header("col", "consultation.matrix.interest", interest)));
        Element body = new Element("tbody");
        for (Level influence : DOWN) {
            Element row = new Element("tr");
            row.appendChild(header("row", "consultation.matrix.influence", influence));
            ACROSS.forEach(interest -> row.appendChild(cell(stakeholders, interest, influence)));
            body.appendChild(row);
        }
        getElement()
                .appendChild(
                        new Element("caption").setText(Texts.text("consultation.matrix.title")),
                        new Element("thead").appendChild(head),
                        body);
    }

    private static Element header(String scope, String key, Level level) {
        return new Element("th")
                .setAttribute("scope", scope)
                .setText(Texts.text(key, Texts.label("consultation.level", level)));
    }

    private static Element cell(List<StakeholderLine> stakeholders, Level interest, Level influence) {
        Element cell = new Element("td");
        cell.getClassList().add("weight-" + (4 - interest.ordinal() - influence.ordinal()));
        cell.setAttribute(
                "data-label",
                Texts.text("consultation.matrix.influence", Texts.label("consultation.level", influence)) + " · "
                        + Texts.text("consultation.matrix.interest", Texts.label("consultation.level", interest)));
        Element names = new Element("ul");
        stakeholders.stream()
                .filter(line -> line.interest() == interest && line.influence() == influence)
                .forEach(line -> names.appendChild(new Element("li").setText(line.name())));
        if (names.getChildCount() == 0) {
            cell.getClassList().add("vacant");
            return cell.appendChild(new Element("span").setText("–"));
        }
        return cell.appendChild(names);
    }
}
