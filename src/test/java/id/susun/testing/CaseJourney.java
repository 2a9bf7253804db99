package id.susun.testing;

import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.Instrument;
import id.susun.casefile.OpenCase;
import id.susun.identity.ActingPerson;
import id.susun.identity.DemoPeople;
import id.susun.tenant.CaseId;
import id.susun.tenant.CurrentTenant;
import id.susun.tenant.TenantId;
import id.susun.tenant.Tenants;
import id.susun.workflow.OpenStep;
import id.susun.workflow.Step;
import id.susun.workflow.Workflow;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings a new case to a step by ending the steps before it as the people they wait for, without the stages' own facts. */
@Component
public class CaseJourney {

    private static final int MOST_STEPS = 40;
    private static final Map<Step, Map<String, Object>> ROUTING = Map.of(
            Step.VERIFY_NEEDS, Map.of("decision", "approve"),
            Step.DRAFT_TEXT, Map.of("draftingOutcome", "submitted"),
            Step.INITIAL_DRAFT, Map.of("decision", "approve"),
            Step.HARMONISATION, Map.of("externalOutcome", "passed"),
            Step.JOINT_APPROVAL, Map.of("externalOutcome", "passed"),
            Step.FACILITATION, Map.of("externalOutcome", "passed"),
            Step.REGISTER_NUMBER, Map.of("externalOutcome", "passed"),
            Step.SIGN, Map.of("decision", "approve"),
            Step.DECIDE_NEXT, Map.of("evaluationOutcome", "continue"));

    private final DemoPeople people = DemoPeople.load();
    private final CaseFiles caseFiles;
    private final Tenants tenants;
    private final Workflow workflow;
    private final TransactionTemplate inTransaction;

    CaseJourney(CaseFiles caseFiles, Tenants tenants, Workflow workflow, PlatformTransactionManager transactions) {
        this.caseFiles = caseFiles;
        this.tenants = tenants;
        this.workflow = workflow;
        this.inTransaction = new TransactionTemplate(transactions);
    }

    /** Somebody of the demo realm. */
    public ActingPerson person(String username) {
        return people.members().stream()
                .filter(acting -> acting.person().username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    /** A new case, opened by {@code drafter} for one of their workspaces, that waits at {@code step}. */
    public CaseSummary at(Step step, String drafter, String workspace, Instrument instrument, String title)
            throws Exception {
        ActingPerson opener = person(drafter);
        TenantId tenant = opener.membership().tenant();
        var workspaceId = CurrentTenant.callAs(
                tenant, () -> tenants.workspace(workspace).orElseThrow().id());
        CaseSummary opened = opener.call(() -> caseFiles.open(
                new OpenCase(workspaceId, title, "Latar belakang " + title, instrument, "Alasan bentuk")));
        advance(opened.id(), tenant, step);
        return opener.call(() -> caseFiles.get(opened.id()));
    }

    /** Ends steps of a case until it waits at {@code step}. */
    public void advance(CaseId caseId, TenantId tenant, Step step) {
        for (int i = 0; i < MOST_STEPS; i++) {
            OpenStep open =
                    CurrentTenant.callAs(tenant, () -> workflow.open(caseId)).getFirst();
            if (open.step() == step) {
                return;
            }
            ActingPerson actor = people.of(tenant).stream()
                    .filter(person -> open.waitsFor(person.membership()))
                    .findFirst()
                    .orElseThrow();
            actor.run(() -> inTransaction.executeWithoutResult(
                    status -> workflow.complete(caseId, open.step(), ROUTING.getOrDefault(open.step(), Map.of()))));
        }
        throw new IllegalStateException("the case never comes to " + step);
    }
}
