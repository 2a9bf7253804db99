package id.susun.shell;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.function.SerializableRunnable;

/** Asks before something that cannot be taken back. */
public final class Confirm {

    private Confirm() {}

    /** Opens a question with translated texts; {@code action} runs when the person agrees. */
    public static void ask(String title, String text, String confirmText, SerializableRunnable action) {
        dialog(title, text, confirmText, action).open();
    }

    /** As {@link #ask}, in the colour of danger, for what ends or removes something. */
    public static void danger(String title, String text, String confirmText, SerializableRunnable action) {
        ConfirmDialog dialog = dialog(title, text, confirmText, action);
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private static ConfirmDialog dialog(String title, String text, String confirmText, SerializableRunnable action) {
        ConfirmDialog dialog = new ConfirmDialog(title, text, confirmText, confirmed -> action.run());
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.text("shell.cancel"));
        dialog.setWidth("min(32rem, calc(100vw - 2rem))");
        return dialog;
    }
}
