package id.susun.approval.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.susun.identity.Role;
import id.susun.shell.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu entry of the lists of papers. */
@Configuration(proxyBeanMethods = false)
class PaperListNav {

    @Bean
    NavItem paperListNavItem() {
        return new NavItem(
                "checklist.nav",
                PaperListView.PATH,
                VaadinIcon.CHECK_SQUARE_O,
                76,
                user -> user.has(Role.TENANT_ADMIN));
    }
}
