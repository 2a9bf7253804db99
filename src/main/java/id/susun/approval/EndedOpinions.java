package id.susun.approval;

import id.susun.casefile.CaseEvents;
import id.susun.identity.Office;
import id.susun.tenant.CaseId;
import java.time.Clock;
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
        rows.of(event.caseId()).stream()
                .filter(one -> one.isOpen() && one.askedAs() == event.office())
                .forEach(one -> withdraw(one, Opinion.Withdrawal.DECIDED));
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
        rows.of(caseId).stream()
                .filter(Opinion::isOpen)
                .forEach(one -> withdraw(
                        one, one.askedAs() == decided ? Opinion.Withdrawal.DECIDED : Opinion.Withdrawal.ENDED));
    }

    private void withdraw(Opinion one, Opinion.Withdrawal why) {
        rows.withdraw(one.id(), why, clock.instant());
        events.publishEvent(new OpinionEvents.OpinionWithdrawn(
                one.caseId(), one.round(), one.askedAs(), OpinionNames.asked(one), why));
    }
}
