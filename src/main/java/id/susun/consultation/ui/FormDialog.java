package id.susun.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import id.susun.shell.Buttons;
import id.susun.shell.Texts;
import java.util.function.BooleanSupplier;

/** A form in a dialog; it closes only when saving succeeded, so that nothing typed is lost. */
class FormDialog extends Dialog {

    FormDialog(String title, Component form, String saveText, BooleanSupplier save) {
        setHeaderTitle(title);
        setWidth("min(46rem, calc(100vw - 1rem))");
        setCloseOnOutsideClick(false);
        add(form);
        getFooter().add(Buttons.quiet(Texts.text("shell.cancel"), this::close), Buttons.primary(saveText, () -> {
            if (save.getAsBoolean()) {
                close();
            }
        }));
    }
}
