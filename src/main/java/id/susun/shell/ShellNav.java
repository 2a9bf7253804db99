package id.susun.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.susun.identity.CurrentUser;
import id.susun.identity.Role;
import id.susun.identity.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu entries that every tenant has. */
@Configuration(proxyBeanMethods = false)
class ShellNav {

    @Bean
    NavItem tasksNav() {
        return new NavItem(
                "shell.nav.tasks", "", VaadinIcon.INBOX, 10, user -> member(user) && !user.hasOnly(Role.STAKEHOLDER));
    }

    @Bean
    NavItem casesNav() {
        return new NavItem("shell.nav.cases", "kebijakan", VaadinIcon.FILE_TEXT_O, 20, ShellNav::member);
    }

    @Bean
    NavItem auditNav() {
        return new NavItem(
                "shell.nav.audit",
                "audit",
                VaadinIcon.TIME_BACKWARD,
                80,
                user -> user.has(Role.AUDITOR) || user.has(Role.TENANT_ADMIN));
    }

    private static boolean member(CurrentUser user) {
        return user.find().flatMap(SignedIn::active).isPresent();
    }
}
