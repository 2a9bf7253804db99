package id.susun.drafting.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.susun.casefile.PolicyText;
import id.susun.shell.Buttons;
import id.susun.shell.Texts;
import java.util.Locale;

/** A kept version to read, as it was. */
class ReadDialog extends Dialog {

    ReadDialog(int number, PolicyText text) {
        addClassName("read-dialog");
        setHeaderTitle(Texts.text("drafting.versions.name", number));
        setWidth("min(52rem, calc(100vw - 1rem))");
        setHeight("calc(100vh - 2rem)");
        Div page = new Div();
        page.addClassNames("paper", "reading");
        page.getElement().setAttribute("lang", "id");
        page.getElement().setAttribute("tabindex", "0");
        page.getElement().setAttribute("role", "document");
        page.getElement().setAttribute("aria-label", Texts.text("drafting.versions.name", number));
        Div title = new Div(text.title());
        title.addClassNames("computed", "centre");
        page.add(title);
        text.lines().forEach(line -> page.add(line(line)));
        add(page);
        getFooter().add(Buttons.quiet(Texts.text("shell.close"), this::close));
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
        words(words, "text", line.text());
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
