package id.susun.drafting.ui;

import com.vaadin.flow.component.dialog.Dialog;
import id.susun.casefile.PolicyText;
import id.susun.shell.Buttons;
import id.susun.shell.Texts;

/** A kept version to read, as it was. */
class ReadDialog extends Dialog {

    ReadDialog(int number, PolicyText text) {
        addClassName("read-dialog");
        setHeaderTitle(Texts.text("drafting.versions.name", number));
        setWidth("min(52rem, calc(100vw - 1rem))");
        setHeight("calc(100vh - 2rem)");
        add(new ReadPage(Texts.text("drafting.versions.name", number), text));
        getFooter().add(Buttons.quiet(Texts.text("shell.close"), this::close));
    }
}
