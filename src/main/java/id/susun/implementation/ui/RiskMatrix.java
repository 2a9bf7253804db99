package id.susun.implementation.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import id.susun.implementation.PlanRisk;
import id.susun.implementation.RiskBands;
import id.susun.shell.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Likelihood against impact, with the codes of the risks in their cells. */
@Tag("table")
class RiskMatrix extends HtmlContainer {

    private static final int HIGHEST = 5;

    RiskMatrix(List<PlanRisk> risks, RiskBands bands) {
        addClassName("plan-matrix");
        Element body = new Element("tbody");
        for (int likelihood = HIGHEST; likelihood >= 1; likelihood--) {
            Element row = new Element("tr");
            row.appendChild(head("row", String.valueOf(likelihood)));
            for (int impact = 1; impact <= HIGHEST; impact++) {
                row.appendChild(cell(risks, bands, likelihood, impact));
            }
            body.appendChild(row);
        }
        Element scale = new Element("tr");
        scale.appendChild(head("col", Texts.text("implementation.risk.corner")));
        for (int impact = 1; impact <= HIGHEST; impact++) {
            scale.appendChild(head("col", String.valueOf(impact)));
        }
        getElement()
                .appendChild(
                        new Element("caption").setText(Texts.text("implementation.risk.matrix")),
                        new Element("thead").appendChild(scale),
                        body);
    }

    private static Element head(String scope, String text) {
        return new Element("th").setAttribute("scope", scope).setText(text);
    }

    private static Element cell(List<PlanRisk> risks, RiskBands bands, int likelihood, int impact) {
        Element cell = new Element("td")
                .setText(risks.stream()
                        .filter(risk -> risk.likelihood() == likelihood && risk.impact() == impact)
                        .map(PlanRisk::code)
                        .collect(Collectors.joining(", ")));
        cell.getClassList()
                .add(bands.of(likelihood * impact)
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-'));
        return cell;
    }
}
