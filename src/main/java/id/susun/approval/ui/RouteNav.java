package id.susun.approval.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.susun.identity.Role;
import id.susun.shell.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu entry of the routes. */
@Configuration(proxyBeanMethods = false)
class RouteNav {

    @Bean
    NavItem routeNavItem() {
        return new NavItem("route.nav", RouteView.PATH, VaadinIcon.ROAD, 74, user -> user.has(Role.TENANT_ADMIN));
    }
}
