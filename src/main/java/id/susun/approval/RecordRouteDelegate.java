package id.susun.approval;

import id.susun.tenant.CaseId;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps the route that the decision table gave, and hands the model what it goes on by. */
@Component("recordRouteDelegate")
class RecordRouteDelegate implements JavaDelegate {

    private final RouteRecording recording;

    RecordRouteDelegate(RouteRecording recording) {
        this.recording = recording;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId caseId = CaseId.of(execution.getProcessBusinessKey());
        Route decided = recording.route(caseId, (Map<?, ?>) execution.getVariable("route"));
        Route route = knowsTurns(execution) ? decided : decided.oneByOne();
        RouteRecording.Opened opened = recording.record(caseId, route);
        execution.setVariables(route.routing(opened.toInitial(), opened.standing()));
        execution.removeVariable("route");
    }

    /** Whether the case runs on a model that opens the offices of one turn together; older ones walk them one by one. */
    private static boolean knowsTurns(DelegateExecution execution) {
        return execution.getBpmnModelInstance().getModelElementById("initial-turns") != null;
    }
}
