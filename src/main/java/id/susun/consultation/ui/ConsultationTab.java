package id.susun.consultation.ui;

import com.vaadin.flow.component.Component;
import id.susun.casefile.ui.CaseTab;
import id.susun.casefile.ui.CaseView;
import id.susun.identity.Role;
import id.susun.workflow.Stage;
import java.util.EnumSet;

/** The consultation on the case page: everything for staff, their own part for stakeholders. */
@org.springframework.stereotype.Component
class ConsultationTab implements CaseTab {

    private static final EnumSet<Role> STAFF =
            EnumSet.of(Role.DRAFTER, Role.APPROVER, Role.IMPLEMENTER, Role.AUDITOR, Role.TENANT_ADMIN);

    private final Desk desk;

    ConsultationTab(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Stage stage() {
        return Stage.CONSULTATION;
    }

    @Override
    public Component content(CaseView view) {
        return STAFF.stream().anyMatch(desk.currentUser()::has)
                ? new StaffConsultation(desk, view)
                : new StakeholderConsultation(desk, view);
    }
}
