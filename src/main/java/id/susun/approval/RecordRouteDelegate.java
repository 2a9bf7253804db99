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
        Route route = recording.route(caseId, (Map<?, ?>) execution.getVariable("route"));
        execution.setVariables(route.routing(recording.record(caseId, route)));
        execution.removeVariable("route");
    }
}
