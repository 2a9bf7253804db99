package id.susun.workflow;

import id.susun.audit.Refused;
import id.susun.identity.CurrentUser;
import id.susun.identity.Office;
import id.susun.tenant.CaseId;
import id.susun.tenant.CurrentTenant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves cases through their process. It holds the position only: what people wrote is in the stages' own tables, and a
 * step ends in the transaction that stores it. Everything is addressed by case and step; no engine id leaves this class.
 */
@Service
public class Workflow {

    /** Routing value: slug of the case's workspace. */
    public static final String WORKSPACE = "workspace";

    private static final String LIFECYCLE = "policy-lifecycle";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final OpenSteps openSteps;
    private final FollowingSteps following;
    private final CurrentUser currentUser;
    private final CurrentTenant currentTenant;

    Workflow(
            RuntimeService runtime,
            TaskService tasks,
            OpenSteps openSteps,
            FollowingSteps following,
            CurrentUser currentUser,
            CurrentTenant currentTenant) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.openSteps = openSteps;
        this.following = following;
        this.currentUser = currentUser;
        this.currentTenant = currentTenant;
    }

    /** Starts the life cycle of a new case with the values that the models route by. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void start(CaseId caseId, Map<String, Object> routing) {
        runtime.startProcessInstanceByKey(LIFECYCLE, caseId.toString(), routing);
    }

    /**
     * Ends {@code step} of the case as the person at work and lets the process go on to where it waits next.
     *
     * @param routing values that the models' gateways read, nothing else
     * @throws Refused {@code workflow.step.gone} when the case no longer waits there (a stale page, a double click, another
     *     was faster), {@code workflow.step.taken} when a colleague has taken the step
     * @throws AccessDeniedException when the step does not wait for this person
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void complete(CaseId caseId, Step step, Map<String, Object> routing) {
        List<OpenSteps.Row> rows = openSteps.lock(caseId, step);
        end(
                rows.stream()
                        .filter(row -> mayDo(row.step()))
                        .findFirst()
                        .or(() -> rows.stream().findFirst()),
                routing);
    }

    /** Ends the step of one of several offices that do it side by side; otherwise as {@link #complete(CaseId, Step, Map)}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void complete(CaseId caseId, Step step, Office office, Map<String, Object> routing) {
        end(
                openSteps.lock(caseId, step).stream()
                        .filter(row -> row.step().office() == office)
                        .findFirst(),
                routing);
    }

    private void end(Optional<OpenSteps.Row> found, Map<String, Object> routing) {
        OpenSteps.Row row = found.orElseThrow(() -> new Refused("workflow.step.gone"));
        requireMine(row.step());
        Set<UUID> before = following.of(row.step());
        if (row.receives() == null) {
            tasks.complete(row.engineRef(), routing);
        } else {
            runtime.messageEventReceived(row.receives(), row.engineRef(), routing);
        }
        following.hand(row.step(), before);
    }

    /** Refuses as {@link #complete} would, without ending the step: for saving work that belongs to it. */
    @Transactional(readOnly = true)
    public void requireMine(CaseId caseId, Step step) {
        List<OpenStep> there =
                open(caseId).stream().filter(open -> open.step() == step).toList();
        requireMine(there.stream()
                .filter(this::mayDo)
                .findFirst()
                .or(() -> there.stream().findFirst())
                .orElseThrow(() -> new Refused("workflow.step.gone")));
    }

    /** For the step of one of several offices that do it side by side; refuses as {@link #requireMine(CaseId, Step)}. */
    @Transactional(readOnly = true)
    public void requireMine(CaseId caseId, Step step, Office office) {
        requireMine(open(caseId).stream()
                .filter(open -> open.step() == step && open.office() == office)
                .findFirst()
                .orElseThrow(() -> new Refused("workflow.step.gone")));
    }

    void requireMine(OpenStep open) {
        if (!open.waitsFor(currentUser.membership())) {
            throw new AccessDeniedException("the step does not wait for this person");
        }
        if (!mayDo(open)) {
            throw taken(open);
        }
    }

    static Refused taken(OpenStep open) {
        return new Refused("workflow.step.taken", String.valueOf(open.assigneeName()));
    }

    /** Whether the person at work may do this step now. */
    public boolean mayDo(OpenStep open) {
        return currentUser
                .active()
                .map(membership -> open.mayBeDoneBy(currentUser.person().id(), membership))
                .orElse(false);
    }

    /** Where the case waits now, oldest first. */
    @Transactional(readOnly = true)
    public List<OpenStep> open(CaseId caseId) {
        return openSteps.of(caseId).stream().map(OpenSteps.Row::step).toList();
    }

    /** The step of this case that the person at work may do now. */
    @Transactional(readOnly = true)
    public Optional<OpenStep> mine(CaseId caseId) {
        return open(caseId).stream().filter(this::mayDo).findFirst();
    }

    /** Ends the case's process wherever it stands; throws {@link Refused} {@code workflow.case.ended} if it has ended. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(CaseId caseId) {
        EventSubscription subscription = runtime.createEventSubscriptionQuery()
                .tenantIdIn(currentTenant.require().value())
                .eventName("case-withdrawn")
                .processInstanceId(lifecycleOf(caseId))
                .singleResult();
        runtime.messageEventReceived("case-withdrawn", subscription.getExecutionId());
    }

    private String lifecycleOf(CaseId caseId) {
        var instance = runtime.createProcessInstanceQuery()
                .tenantIdIn(currentTenant.require().value())
                .processInstanceBusinessKey(caseId.toString(), LIFECYCLE)
                .singleResult();
        if (instance == null) {
            throw new Refused("workflow.case.ended");
        }
        return instance.getId();
    }
}
