package id.susun.approval.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.susun.approval.RoundView;
import id.susun.shell.Formats;
import id.susun.workflow.Deadlines;
import id.susun.workflow.TimeLimit;
import java.time.LocalDate;
import java.util.Optional;

/** How long a decision may take that answers an application (UU 30/2014 Pasal 53); others have no such limit. */
class DecisionClock extends Div {

    private DecisionClock(TimeLimit limit, LocalDate submitted) {
        addClassName("approval-clock");
        add(new Paragraph(ExternalClock.sentence(limit, submitted, "approval.decision.clock")));
    }

    /** The clock of a decision that waits for its number; empty for any other text. */
    static Optional<DecisionClock> of(ApprovalBoard board, RoundView round) {
        boolean waits = board.view().policyCase().instrument().isDecision()
                && board.view().policyCase().enactment() == null;
        LocalDate submitted = LocalDate.ofInstant(round.startedAt(), Formats.zone());
        return waits
                ? Optional.of(new DecisionClock(
                        board.work().deadlines().limit(Deadlines.DECISION_APPLIED_FOR, submitted), submitted))
                : Optional.empty();
    }
}
