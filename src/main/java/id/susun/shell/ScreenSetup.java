package id.susun.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import id.susun.identity.CurrentUser;
import id.susun.identity.SignedIn;
import id.susun.tenant.Tenant;
import id.susun.tenant.Tenants;
import jakarta.servlet.http.Cookie;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gives every screen the language of the cookie, the time zone of the government worked in, system messages, and failures
 * without stack traces.
 */
@Component
class ScreenSetup implements VaadinServiceInitListener {

    private final CurrentUser currentUser;
    private final Tenants tenants;

    ScreenSetup(CurrentUser currentUser, Tenants tenants) {
        this.currentUser = currentUser;
        this.tenants = tenants;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> systemMessages(info.getLocale()));
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(ScreenSetup::show));
        event.getSource().addUIInitListener(init -> {
            Locale locale = language(VaadinRequest.getCurrent());
            init.getUI().getSession().setLocale(locale);
            init.getUI().setLocale(locale);
            RequiredChoices.mend(init.getUI());
            nameConnection(init.getUI(), locale);
            init.getUI().addBeforeEnterListener(enter -> Formats.setZone(enter.getUI(), zone()));
        });
        event.addIndexHtmlRequestListener(page -> {
            page.getDocument()
                    .children()
                    .attr("lang", language(page.getVaadinRequest()).getLanguage());
            anchor(page);
        });
    }

    /**
     * Vaadin's base is relative to the page that was loaded. Browsers resolve it anew as the address changes, so that links
     * to files and uploads would go astray after the first click.
     */
    private static void anchor(IndexHtmlResponse page) {
        page.getDocument().select("base").attr("href", page.getVaadinRequest().getContextPath() + "/");
    }

    /** The browser itself says when the server cannot be reached, and must know the words beforehand. */
    private static void nameConnection(UI ui, Locale locale) {
        ui.getPage()
                .executeJs(
                        """
                        const indicator = window.Vaadin && window.Vaadin.connectionIndicator;
                        if (indicator) {
                            indicator.onlineText = $0;
                            indicator.offlineText = $1;
                            indicator.reconnectingText = $2;
                        }
                        """,
                        Texts.text(locale, "shell.connection.back"),
                        Texts.text(locale, "shell.connection.lost"),
                        Texts.text(locale, "shell.connection.trying"));
    }

    /** Looked up as each page opens: another window of the same session may have changed the government. */
    private @Nullable ZoneId zone() {
        return currentUser
                .find()
                .flatMap(SignedIn::active)
                .flatMap(membership -> tenants.find(membership.tenant()))
                .map(Tenant::zone)
                .orElse(null);
    }

    private static void show(ErrorEvent event) {
        Failures.show(event.getThrowable());
    }

    static Locale language(@Nullable VaadinRequest request) {
        Cookie[] cookies = request == null ? null : request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(LanguageSetup.COOKIE)
                        && cookie.getValue().startsWith(Locale.ENGLISH.getLanguage())) {
                    return TextBundles.ENGLISH;
                }
            }
        }
        return TextBundles.INDONESIAN;
    }

    private static SystemMessages systemMessages(@Nullable Locale asked) {
        Locale locale = asked == null ? TextBundles.INDONESIAN : asked;
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(Texts.text(locale, "shell.expired.title"));
        messages.setSessionExpiredMessage(Texts.text(locale, "shell.expired.text"));
        messages.setInternalErrorCaption(Texts.text(locale, "shell.error.title"));
        messages.setInternalErrorMessage(Texts.text(locale, "shell.error.text"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(Texts.text(locale, "shell.cookies.title"));
        messages.setCookiesDisabledMessage(Texts.text(locale, "shell.cookies.text"));
        return messages;
    }
}
