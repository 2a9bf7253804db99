package id.susun.approval;

import id.susun.casefile.AskRepair;
import id.susun.casefile.RepairRequests;
import id.susun.casefile.TextReturn;
import id.susun.casefile.TextReturns;
import id.susun.workflow.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a text is returned for, whoever returns it, so that its drafters find the nodes and the reason. */
@Component
class Returning {

    private final RepairRequests repairs;
    private final TextReturns returns;

    Returning(RepairRequests repairs, TextReturns returns) {
        this.repairs = repairs;
        this.returns = returns;
    }

    /** Returned by the office of a seat; {@code byName} for it, and recorded by {@code recordedName} where that is another. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String from(
            ApprovalSeat seat,
            ApprovalRound round,
            String byName,
            @Nullable String recordedName,
            @Nullable String comment,
            List<AskRepair> points) {
        List<String> places = repairs.ask(round.caseId(), round.versionNumber(), seat.office(), points);
        String reason = reason(comment, places, points);
        returns.keep(
                round.caseId(),
                round.versionNumber(),
                new TextReturn(seat.office(), seat.capacity(), null, byName, recordedName, reason));
        return reason;
    }

    /** Returned by an institution outside, as somebody recorded. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String outside(
            Step step, ApprovalRound round, String recordedName, @Nullable String note, List<AskRepair> points) {
        List<String> places = repairs.ask(round.caseId(), round.versionNumber(), null, points);
        String reason = reason(note, places, points);
        returns.keep(
                round.caseId(), round.versionNumber(), new TextReturn(null, null, step, null, recordedName, reason));
        return reason;
    }

    /** Nodes named one by one are reason enough. */
    private static String reason(@Nullable String comment, List<String> places, List<AskRepair> points) {
        return Reasons.orNull(comment) == null && !places.isEmpty()
                ? Reasons.ofRepairs(places, points)
                : Reasons.require(comment);
    }
}
