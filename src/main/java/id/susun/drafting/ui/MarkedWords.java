package id.susun.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import id.susun.drafting.Comparison.Marked;
import id.susun.shell.Texts;
import java.util.List;

/** Words with what went and what came marked, in one column; screen readers are told both in words. */
class MarkedWords extends Div {

    MarkedWords(List<Marked> words) {
        addClassName("marked");
        getElement().setAttribute("dir", "auto");
        words.forEach(run -> getElement().appendChild(element(run)));
    }

    private static Element element(Marked run) {
        return switch (run.mark()) {
            case KEPT -> new Element("span").setText(run.text());
            case DELETED -> marked("del", "drafting.mark.deleted", run.text());
            case INSERTED -> marked("ins", "drafting.mark.inserted", run.text());
        };
    }

    /** Few screen readers announce these elements themselves. */
    static Element marked(String tag, String key, String text) {
        Element mark = new Element(tag);
        mark.appendChild(
                said(Texts.text(key) + " "),
                new Element("span").setText(text),
                said(" " + Texts.text("drafting.mark.end") + " "));
        return mark;
    }

    private static Element said(String words) {
        Element said = new Element("span").setText(words);
        said.getClassList().add("visually-hidden");
        return said;
    }
}
