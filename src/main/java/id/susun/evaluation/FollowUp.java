package id.susun.evaluation;

import id.susun.casefile.CasePart;
import id.susun.tenant.CaseId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Something to be done about a result. */
@Entity
@Table(name = "evaluation_follow_up")
class FollowUp extends CasePart {

    private String action;
    private String about;
    private String owner;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private FollowUpStatus status;

    @SuppressWarnings("NullAway.Init")
    protected FollowUp() {}

    @SuppressWarnings("NullAway.Init")
    FollowUp(CaseId caseId, int position, SaveFollowUp command) {
        super(caseId, position);
        write(command);
    }

    final void write(SaveFollowUp command) {
        action = command.action().strip();
        about = command.about().strip();
        owner = command.owner().strip();
        dueOn = command.dueOn();
        status = command.status();
    }

    SaveFollowUp facts() {
        return new SaveFollowUp(id(), version(), action, about, owner, dueOn, status);
    }
}
