package id.susun.publication.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.susun.identity.CurrentUser;
import id.susun.identity.Office;
import id.susun.identity.Role;
import id.susun.identity.SignedIn;
import id.susun.shell.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu entry of the legal division. */
@Configuration(proxyBeanMethods = false)
class PublicationNav {

    @Bean
    NavItem legalProductsNav() {
        return new NavItem("publication.nav", PublicationView.PATH, VaadinIcon.GLOBE, 60, PublicationNav::sees);
    }

    static boolean sees(CurrentUser user) {
        return user.has(Role.TENANT_ADMIN)
                || user.find()
                        .flatMap(SignedIn::active)
                        .map(membership -> membership.offices().contains(Office.KABAG_HUKUM))
                        .orElse(false);
    }
}
