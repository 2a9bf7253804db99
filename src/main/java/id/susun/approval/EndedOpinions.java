package id.susun.approval;

import id.susun.casefile.CaseEvents;
import id.susun.identity.Office;
import id.susun.tenant.CaseId;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Withdraws what was asked and not answered, once whoever asked has decided or nobody decides any more. */
@Component
class EndedOpinions {

    private final OpinionRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndedOpinions(OpinionRows rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Order(0)
    @Transactional(propagation = Propagation.MANDATORY)
    public void initialled(ApprovalEvents.Initialled event) {
        withdrawAll(event.caseId(), event.office(), event.office());
    }

    @EventListener
    @Order(0)
    @Transactional(propagation = Propagation.MANDATORY)
    public void signed(ApprovalEvents.Signed event) {
        end(event.caseId(), event.office());
    }

    @EventListener
    @Order(0)
    @Transactional(propagation = Propagation.MANDATORY)
    public void returned(ApprovalEvents.ReturnedToDrafting event) {
        end(event.caseId(), event.office());
    }

    @EventListener
    @Order(0)
    @Transactional(propagation = Propagation.MANDATORY)
    public void rejected(ApprovalEvents.Rejected event) {
        end(event.caseId(), event.office());
    }

    @EventListener
    @Order(0)
    @Transactional(propagation = Propagation.MANDATORY)
    public void closed(CaseEvents.CaseClosed event) {
        end(event.caseId(), null);
    }

    private void end(CaseId caseId, @Nullable Office decided) {
        withdrawAll(caseId, null, decided);
    }

    /** Page by page until none is open: what is withdrawn is no longer found, so that the next page holds others. */
    private void withdrawAll(CaseId caseId, @Nullable Office askedAs, @Nullable Office decided) {
        for (List<Opinion> open = rows.open(caseId, askedAs); !open.isEmpty(); open = rows.open(caseId, askedAs)) {
            open.forEach(one ->
                    withdraw(one, one.askedAs() == decided ? Opinion.Withdrawal.DECIDED : Opinion.Withdrawal.ENDED));
        }
    }

    private void withdraw(Opinion one, Opinion.Withdrawal why) {
        rows.withdraw(one.id(), why, clock.instant());
        events.publishEvent(new OpinionEvents.OpinionWithdrawn(
                one.caseId(), one.round(), one.askedAs(), OpinionNames.asked(one), why));
    }
}
