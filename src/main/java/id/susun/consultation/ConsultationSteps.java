package id.susun.consultation;

import id.susun.audit.Refused;
import id.susun.tenant.CaseId;
import id.susun.workflow.OpenStep;
import id.susun.workflow.Step;
import id.susun.workflow.Workflow;
import java.util.List;
import org.springframework.stereotype.Component;

/** Holds work to the steps that it belongs to. */
@Component
class ConsultationSteps {

    static final List<Step> PLANNING = List.of(Step.PLAN_CONSULTATION, Step.GATHER_INPUTS);
    static final List<Step> ANSWERING = List.of(Step.GATHER_INPUTS, Step.ANSWER_INPUTS);

    private final Workflow workflow;

    ConsultationSteps(Workflow workflow) {
        this.workflow = workflow;
    }

    /** Refuses unless one of {@code steps} waits for the person at work. */
    void require(CaseId caseId, List<Step> steps) {
        Step open = workflow.open(caseId).stream()
                .map(OpenStep::step)
                .filter(steps::contains)
                .findFirst()
                .orElseThrow(() -> new Refused("workflow.step.gone"));
        workflow.requireMine(caseId, open);
    }
}
