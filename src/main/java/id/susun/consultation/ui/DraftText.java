package id.susun.consultation.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.susun.casefile.PolicyText;
import id.susun.shell.Section;
import id.susun.shell.Texts;

/** The text that rounds ask about, folded away until wanted. */
class DraftText extends Section {

    DraftText(String rounds, PolicyText text) {
        super(Texts.text("consultation.text.of", rounds));
        Div lines = new Div();
        lines.addClassName("draft");
        text.lines().forEach(line -> lines.add(line(line)));
        Details details = new Details(text.title(), lines);
        add(details);
    }

    private static Paragraph line(PolicyText.Line line) {
        Paragraph paragraph = new Paragraph();
        paragraph.addClassName("depth-" + Math.clamp(line.depth(), 0, 6));
        String label = (line.label() + " " + line.heading()).strip();
        if (!label.isEmpty()) {
            Span name = new Span(label + " ");
            name.addClassName("draft-label");
            paragraph.add(name);
        }
        if (line.cells().isEmpty()) {
            paragraph.add(line.text());
        } else {
            paragraph.addClassName("table-line");
            line.cells().forEach(cell -> paragraph.add(new Span(cell)));
        }
        return paragraph;
    }
}
