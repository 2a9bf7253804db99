package id.susun.approval.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.susun.approval.ExternalOutcome;
import id.susun.approval.RoundView;
import id.susun.casefile.Instrument;
import id.susun.shell.Texts;
import id.susun.workflow.Deadlines;
import id.susun.workflow.Step;
import id.susun.workflow.TimeLimit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How long a Perda may wait for its signature since council and head of the region agreed on it (UU 23/2014 Pasal 242 ayat (6)–(8));
 * it runs through every step in between.
 */
class PerdaClock extends Div {

    private PerdaClock(TimeLimit limit, LocalDate approved) {
        addClassName("approval-clock");
        add(new Paragraph(ExternalClock.sentence(limit, approved, "approval.perda.clock")));
        if (limit.left() < 0) {
            addClassName("approval-clock-late");
            add(new Paragraph(Texts.text("approval.perda.clock.late")));
        }
    }

    /** The clock of a Perda that the council has approved and nobody has numbered; empty for any other text. */
    static Optional<PerdaClock> of(ApprovalBoard board, List<RoundView> rounds) {
        boolean waits = board.view().policyCase().instrument() == Instrument.PERDA
                && board.view().policyCase().enactment() == null;
        return waits
                ? approvedOn(rounds)
                        .map(day -> new PerdaClock(board.work().deadlines().limit(Deadlines.SIGN_PERDA, day), day))
                : Optional.empty();
    }

    /** As the latest round says; rounds come newest first. */
    private static Optional<LocalDate> approvedOn(List<RoundView> rounds) {
        return rounds.stream()
                .flatMap(round -> round.externalSteps().stream())
                .filter(external -> external.step() == Step.JOINT_APPROVAL)
                .filter(external -> external.outcome() == ExternalOutcome.PASSED)
                .flatMap(external -> Optional.ofNullable(external.answerDate()).stream())
                .findFirst();
    }
}
