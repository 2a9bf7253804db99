package id.susun.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.util.Locale;

/** Two buttons, ID and EN; the choice is kept in a cookie and the page opens anew. */
class LanguageSwitch extends Div {

    LanguageSwitch() {
        addClassName("language-switch");
        getElement().setAttribute("role", "group").setAttribute("aria-label", Texts.text("shell.language"));
        add(choice("ID", "Bahasa Indonesia", TextBundles.INDONESIAN), choice("EN", "English", TextBundles.ENGLISH));
    }

    private static NativeButton choice(String text, String name, Locale locale) {
        boolean current = Texts.locale().getLanguage().equals(locale.getLanguage());
        NativeButton button = new NativeButton(text, click -> choose(locale));
        button.getElement()
                .setAttribute("aria-pressed", String.valueOf(current))
                .setAttribute("aria-label", text + ", " + name)
                .setAttribute("lang", locale.getLanguage());
        return button;
    }

    private static void choose(Locale locale) {
        Cookie cookie = new Cookie(LanguageSetup.COOKIE, locale.toLanguageTag());
        VaadinRequest request = VaadinService.getCurrentRequest();
        cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
        cookie.setMaxAge((int) LanguageSetup.COOKIE_AGE.toSeconds());
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
        UI.getCurrent().getPage().reload();
    }
}
