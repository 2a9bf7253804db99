package id.susun.consultation;

import id.susun.casefile.CaseEvents;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A case that has ended hears nobody any more: its rounds end with it, so that no public page invites in vain. */
@Component
class EndedCases {

    private final Rounds rounds;

    EndedCases(Rounds rounds) {
        this.rounds = rounds;
    }

    /** Before the history is written: its chain is the last thing that any transaction locks. */
    @EventListener
    @Order(0)
    @Transactional(propagation = Propagation.MANDATORY)
    public void closeRounds(CaseEvents.CaseClosed event) {
        rounds.lockAll(event.caseId().value(), RoundStatus.OPEN).forEach(Round::close);
    }
}
