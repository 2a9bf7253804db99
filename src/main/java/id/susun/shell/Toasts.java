package id.susun.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;

/** Short messages after an action, read out by screen readers. */
public final class Toasts {

    private static final int READ_MILLIS = 6_000;
    private static final int READ_FAILURE_MILLIS = 20_000;

    private Toasts() {}

    /** Says that something was done. */
    public static void success(String text) {
        show(text, VaadinIcon.CHECK_CIRCLE, NotificationVariant.SUCCESS, READ_MILLIS, false);
    }

    /** Says what went wrong and what to do; stays long and can be closed. */
    public static void failure(String text) {
        show(text, VaadinIcon.EXCLAMATION_CIRCLE, NotificationVariant.ERROR, READ_FAILURE_MILLIS, true);
    }

    /** Takes away what went wrong before: the person has gone on. */
    public static void settled() {
        UI ui = UI.getCurrent();
        Notification last = ui == null ? null : ComponentUtil.getData(ui, Notification.class);
        if (last != null && last.getThemeNames().contains(NotificationVariant.ERROR.getVariantName())) {
            last.close();
        }
    }

    private static void show(String text, VaadinIcon icon, NotificationVariant variant, int millis, boolean urgent) {
        Notification toast = new Notification();
        toast.addThemeVariants(variant);
        toast.setDuration(millis);
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        toast.setAssertive(urgent);
        Icon picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(text);
        words.addClassName("toast-text");
        HorizontalLayout row = new HorizontalLayout(
                picture, words, Buttons.icon(VaadinIcon.CLOSE_SMALL, Texts.text("shell.close"), toast::close));
        row.setAlignItems(Alignment.CENTER);
        row.expand(words);
        toast.add(row);
        replaceLast(toast);
        toast.open();
    }

    /** One at a time: an older message would stand in the way, and may no longer be true. */
    private static void replaceLast(Notification toast) {
        UI ui = UI.getCurrent();
        Notification last = ComponentUtil.getData(ui, Notification.class);
        if (last != null) {
            last.close();
        }
        ComponentUtil.setData(ui, Notification.class, toast);
    }
}
