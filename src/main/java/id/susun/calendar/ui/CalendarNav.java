package id.susun.calendar.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.susun.identity.Role;
import id.susun.shell.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu entry of the calendar. */
@Configuration(proxyBeanMethods = false)
class CalendarNav {

    @Bean
    NavItem calendarNavItem() {
        return new NavItem(
                "calendar.nav", CalendarView.PATH, VaadinIcon.CALENDAR_O, 72, user -> user.has(Role.TENANT_ADMIN));
    }
}
