package id.susun.officials.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.susun.identity.CurrentUser;
import id.susun.identity.Role;
import id.susun.shell.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu entry of the officials. */
@Configuration(proxyBeanMethods = false)
class OfficialsNav {

    @Bean
    NavItem officialsNavItem() {
        return new NavItem("officials.nav", OfficialsView.PATH, VaadinIcon.USERS, 70, OfficialsNav::concerns);
    }

    static boolean concerns(CurrentUser user) {
        return user.has(Role.TENANT_ADMIN)
                || user.active().filter(own -> !own.offices().isEmpty()).isPresent();
    }
}
