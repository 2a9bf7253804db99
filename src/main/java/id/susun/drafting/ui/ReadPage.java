package id.susun.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.susun.casefile.PolicyText;
import id.susun.casefile.ReadingLine;
import java.util.Locale;

/** A text as a page to read and not to write. */
class ReadPage extends Div {

    ReadPage(String label, PolicyText text) {
        addClassNames("paper", "reading");
        getElement()
                .setAttribute("lang", "id")
                .setAttribute("tabindex", "0")
                .setAttribute("role", "document")
                .setAttribute("aria-label", label);
        show(text);
    }

    /** Shows this text instead. */
    final void show(PolicyText text) {
        removeAll();
        Div title = new Div(text.title());
        title.addClassNames("computed", "centre");
        add(title);
        String before = "";
        for (PolicyText.Line line : text.lines()) {
            String group = ReadingLine.groupOf(line.kind());
            if (!group.isEmpty() && !line.kind().equals(before)) {
                Div word = new Div(group);
                word.addClassName("computed");
                add(word);
            }
            add(line(line));
            before = line.kind();
        }
    }

    private static Div line(PolicyText.Line line) {
        Div block = new Div();
        block.addClassNames("node", "node-" + line.kind().toLowerCase(Locale.ROOT));
        if (line.depth() > 0) {
            block.getStyle().set("--depth", String.valueOf(line.depth()));
        }
        if (!line.label().isEmpty()) {
            Span number = new Span(line.label());
            number.addClassName("number");
            block.add(number);
        }
        Div words = new Div();
        words.addClassName("words");
        words(words, "heading", line.heading());
        if (line.cells().isEmpty()) {
            words(words, "text", line.text());
        }
        line.cells().forEach(cell -> words.add(new Span(cell)));
        block.add(words);
        return block;
    }

    private static void words(Div words, String css, String text) {
        if (!text.isEmpty()) {
            Div part = new Div(text);
            part.addClassName(css);
            part.getElement().setAttribute("dir", "auto");
            words.add(part);
        }
    }
}
