package id.susun.shell;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.NoSuchMessageException;

/**
 * Words of the screens, in the language the person chose. Bundles are {@code i18n/<feature>.properties} (Indonesian) and
 * {@code i18n/<feature>_en.properties}; in a message with arguments an apostrophe is written twice.
 */
public final class Texts {

    private Texts() {}

    /** The text of {@code key} with {0}, {1} … filled in; throws {@link NoSuchMessageException} for an unknown key. */
    public static String text(String key, @Nullable Object... args) {
        return text(locale(), key, args);
    }

    /** As {@link #text(String, Object...)} in a given language, for work outside a screen. */
    public static String text(Locale locale, String key, @Nullable Object... args) {
        return TextBundles.source().getMessage(key, args, locale);
    }

    /** The text of an enum constant, under the key {@code prefix.CONSTANT}. */
    public static String label(String prefix, Enum<?> constant) {
        return text(prefix + "." + constant.name());
    }

    /** Whether {@code key} has a text. */
    public static boolean has(String key) {
        return TextBundles.source().getMessage(key, null, "", TextBundles.INDONESIAN) instanceof String found
                && !found.isEmpty();
    }

    /** The language of the open screen; Indonesian where there is none. */
    public static Locale locale() {
        UI ui = UI.getCurrent();
        return ui != null
                        && ui.getLocale() != null
                        && ENGLISH.equals(ui.getLocale().getLanguage())
                ? TextBundles.ENGLISH
                : TextBundles.INDONESIAN;
    }

    private static final String ENGLISH = Locale.ENGLISH.getLanguage();
}
