package id.susun.officials.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.susun.identity.CurrentUser;
import id.susun.identity.PeopleDirectory;
import id.susun.identity.Role;
import id.susun.officials.Absences;
import id.susun.officials.Appointments;
import id.susun.shell.Page;
import id.susun.shell.PageHeader;
import id.susun.shell.Texts;
import id.susun.tenant.Tenants;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** Who acts for whom: holders say when they are away, the administrator appoints by document. */
@PermitAll
@Route(OfficialsView.PATH)
@StyleSheet("context://aset/desk.css")
class OfficialsView extends Div implements BeforeEnterObserver, Page {

    static final String PATH = "pejabat";

    private final Appointments appointments;
    private final Absences absences;
    private final PeopleDirectory people;
    private final Tenants tenants;
    private final CurrentUser currentUser;
    private final Clock clock;

    OfficialsView(
            Appointments appointments,
            Absences absences,
            PeopleDirectory people,
            Tenants tenants,
            CurrentUser currentUser,
            Clock clock) {
        this.appointments = appointments;
        this.absences = absences;
        this.people = people;
        this.tenants = tenants;
        this.currentUser = currentUser;
        this.clock = clock;
        addClassName("officials");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (OfficialsNav.concerns(currentUser)) {
            show();
        } else {
            event.rerouteTo("");
        }
    }

    private void show() {
        removeAll();
        add(new PageHeader(title(), Texts.text("officials.subtitle")));
        boolean admin = currentUser.has(Role.TENANT_ADMIN);
        if (absences.concernsMe()) {
            add(new OwnAbsences(absences, this::show));
        }
        if (admin) {
            add(new AwayList(absences), new AppointmentList(appointments, people, tenants, clock, this::show));
        }
    }

    @Override
    public final String title() {
        return Texts.text("officials.nav");
    }
}
