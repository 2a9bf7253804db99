package id.susun.drafting.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.susun.identity.Role;
import id.susun.shell.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu entry of the register of legislation. */
@Configuration(proxyBeanMethods = false)
class BasisNav {

    @Bean
    NavItem legalBasisNav() {
        return new NavItem("basis.nav", "dasar-hukum", VaadinIcon.BOOK, 70, user -> user.has(Role.TENANT_ADMIN));
    }
}
