package id.susun.approval.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.susun.approval.ExternalOutcome;
import id.susun.approval.RoundView;
import id.susun.casefile.Instrument;
import id.susun.shell.Formats;
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

    private PerdaClock(Deadlines deadlines, LocalDate approved, boolean registered) {
        TimeLimit limit = deadlines.limit(Deadlines.SIGN_PERDA, approved);
        TimeLimit toHead = deadlines.limit(Deadlines.PERDA_TO_HEAD, approved);
        TimeLimit toGovernor = deadlines.limit(Deadlines.PERDA_TO_GOVERNOR, toHead.due());
        addClassName("approval-clock");
        add(new Paragraph(ExternalClock.sentence(limit, approved, "approval.perda.clock")));
        if (!registered) {
            add(new Paragraph(Texts.text(
                    "approval.perda.clock.way",
                    Formats.date(toHead.due()),
                    toHead.days(),
                    toHead.basis(),
                    toGovernor.days(),
                    toGovernor.basis())));
        }
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
                        .map(day -> new PerdaClock(board.work().deadlines(), day, isRegistered(rounds.getFirst())))
                : Optional.empty();
    }

    private static boolean isRegistered(RoundView round) {
        return round.externalSteps().stream()
                .anyMatch(external -> external.step() == Step.REGISTER_NUMBER && external.outcome() != null);
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
