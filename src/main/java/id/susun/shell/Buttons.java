package id.susun.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;

/** Buttons that take one click at a time: disabled in the browser until the server has answered. */
public final class Buttons {

    private Buttons() {}

    /** The one main action of a page, a section or a dialog. */
    public static Button primary(String text, SerializableRunnable action) {
        Button button = once(new Button(text), action);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** Any other action. */
    public static Button secondary(String text, SerializableRunnable action) {
        return once(new Button(text), action);
    }

    /** An action of little weight, such as cancel. */
    public static Button quiet(String text, SerializableRunnable action) {
        Button button = once(new Button(text), action);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** An action that ends or removes something. */
    public static Button danger(String text, SerializableRunnable action) {
        Button button = once(new Button(text), action);
        button.addThemeVariants(ButtonVariant.ERROR);
        return button;
    }

    /** A small button with a picture only; {@code label} is what a screen reader says and a hover shows. */
    public static Button icon(VaadinIcon icon, String label, SerializableRunnable action) {
        Button button = once(new Button(icon.create()), action);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }

    /** Makes {@code button} run {@code action} once per click, whatever the hand does meanwhile. */
    public static Button once(Button button, SerializableRunnable action) {
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                action.run();
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }
}
