package id.susun.approval;

import id.susun.casefile.CaseEvents;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends the round that still runs when its case is taken back. */
@Component
class EndedRounds {

    private final ApprovalRounds rounds;
    private final Clock clock;

    EndedRounds(ApprovalRounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Before the history is written: its chain is the last thing that any transaction locks. */
    @EventListener
    @Order(0)
    @Transactional(propagation = Propagation.MANDATORY)
    public void endRound(CaseEvents.CaseClosed event) {
        rounds.findFirstByCaseIdAndOutcomeIsNullOrderByNumberDesc(event.caseId().value())
                .ifPresent(round -> round.end(RoundOutcome.WITHDRAWN, clock.instant()));
    }
}
