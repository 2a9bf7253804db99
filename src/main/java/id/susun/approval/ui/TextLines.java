package id.susun.approval.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.susun.casefile.PolicyText;
import java.util.Locale;

/** The text under decision, to read on the spot. */
class TextLines extends Div {

    private static final int DEEPEST = 4;

    TextLines(PolicyText text) {
        addClassName("approval-text");
        // It scrolls in its frame, so the keyboard must reach it.
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", text.title());
        Paragraph title =
                new Paragraph(text.title().replaceFirst(" (?=NOMOR )", "\n").replaceFirst(" TENTANG ", "\nTENTANG\n"));
        title.addClassName("approval-title");
        add(title);
        text.lines().forEach(this::add);
    }

    private void add(PolicyText.Line line) {
        Paragraph paragraph = new Paragraph();
        paragraph.addClassName("kind-" + line.kind().toLowerCase(Locale.ROOT));
        paragraph.addClassName("depth-" + Math.min(DEEPEST, line.depth()));
        if (!line.label().isBlank()) {
            Span label = new Span(line.label() + " ");
            label.addClassName("approval-label");
            paragraph.add(label);
        }
        if (!line.heading().isBlank()) {
            Span heading = new Span(line.heading() + " ");
            heading.addClassName("approval-label");
            paragraph.add(heading);
        }
        if (line.cells().isEmpty()) {
            paragraph.add(new Span(line.text()));
        } else {
            paragraph.addClassName("table-line");
            line.cells().forEach(cell -> paragraph.add(new Span(cell)));
        }
        add(paragraph);
    }
}
