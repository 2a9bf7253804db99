package id.susun.drafting.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.susun.identity.Role;
import id.susun.shell.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu entry of the templates. */
@Configuration(proxyBeanMethods = false)
class TemplateNav {

    @Bean
    NavItem templateNavItem() {
        return new NavItem(
                "template.nav", TemplatesView.PATH, VaadinIcon.COPY_O, 72, user -> user.has(Role.TENANT_ADMIN));
    }
}
