package id.susun.drafting;

import id.susun.casefile.CaseEvents;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets the words that are being written arrive before their case ends, and none after it. */
@Component
class EndedDrafts {

    private final Drafts drafts;

    EndedDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Before the history is written: its chain is the last thing that any transaction locks. */
    @EventListener
    @Order(0)
    @Transactional(propagation = Propagation.MANDATORY)
    public void waitForWriters(CaseEvents.CaseClosed event) {
        drafts.lockWhole(event.caseId());
    }
}
