package id.susun.casefile;

import id.susun.audit.Refused;
import id.susun.tenant.CaseId;
import id.susun.tenant.Tenants;
import id.susun.workflow.Stage;
import id.susun.workflow.Workflow;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the process does to a case, inside the transaction of the action that moved it. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class CaseMoves {

    private static final int LONGEST_TITLE = 500;

    private final PolicyCases cases;
    private final Tenants tenants;
    private final Workflow workflow;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseMoves(PolicyCases cases, Tenants tenants, Workflow workflow, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.tenants = tenants;
        this.workflow = workflow;
        this.events = events;
        this.clock = clock;
    }

    void enter(CaseId id, Stage stage) {
        load(id).enter(stage, clock.instant());
        events.publishEvent(new CaseEvents.StageEntered(id, stage));
    }

    /** A withdrawal has closed the case already, with its reason; the process only follows. */
    void close(CaseId id, CaseStatus status) {
        PolicyCase policyCase = load(id);
        if (status != CaseStatus.WITHDRAWN) {
            policyCase.close(status, clock.instant());
            events.publishEvent(new CaseEvents.CaseClosed(id, status, null));
        }
    }

    void startNextCycle(CaseId id, boolean repeal) {
        PolicyCase evaluated = load(id);
        String title = CycleTitle.of(tenants.current(), evaluated.summary(), repeal);
        PolicyCase next = PolicyCase.following(
                evaluated, title.substring(0, Math.min(LONGEST_TITLE, title.length())), clock.instant());
        cases.save(next);
        events.publishEvent(new CaseEvents.NextCycleStarted(next.id(), id, next.title()));
        workflow.start(next.id(), next.routing(tenants.current().level()));
    }

    private PolicyCase load(CaseId id) {
        return cases.findById(id.value()).orElseThrow(() -> new Refused("casefile.unknown"));
    }
}
