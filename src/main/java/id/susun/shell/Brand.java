package id.susun.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** Mark and name of the product, leading to the start page. */
class Brand extends Anchor {

    Brand() {
        setHref(".");
        addClassName("brand");
        Image mark = new Image("aset/icon.svg", "");
        mark.addClassName("brand-mark");
        Span name = new Span("Susun");
        name.addClassName("brand-name");
        add(mark, name);
    }
}
