package id.susun.shell;

import com.vaadin.flow.component.html.Anchor;

/** The way back to the start page. */
class HomeLink extends Anchor {

    HomeLink() {
        super(".", Texts.text("shell.backHome"));
        addClassName("button-link");
    }
}
