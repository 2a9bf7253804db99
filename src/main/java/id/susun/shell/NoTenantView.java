package id.susun.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;

/** Tells a signed-in person without a regional government what is missing and whom to ask. */
@PermitAll
@Route(value = "tanpa-pemda", autoLayout = false)
class NoTenantView extends MessagePage {

    NoTenantView(AuthenticationContext authentication) {
        super(
                Texts.text("shell.noTenant.title" + whom(authentication)),
                Texts.text("shell.noTenant.text" + whom(authentication)),
                Buttons.primary(Texts.text("shell.signOut"), authentication::logout));
    }

    /** The platform's operators belong to no government, and nobody needs to add them to one. */
    private static String whom(AuthenticationContext authentication) {
        return authentication.hasRole("OPERATOR") ? ".operator" : "";
    }
}
