package id.susun.approval.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.susun.approval.Opinions;
import id.susun.identity.Role;
import id.susun.shell.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu entry of opinions, for those who have no inbox and were asked something. */
@Configuration(proxyBeanMethods = false)
class OpinionNav {

    @Bean
    NavItem opinionNavItem(Opinions opinions) {
        return new NavItem(
                "opinion.nav",
                OpinionView.PATH,
                VaadinIcon.COMMENT_ELLIPSIS_O,
                15,
                user -> user.hasOnly(Role.STAKEHOLDER) && !opinions.mine().isEmpty());
    }
}
