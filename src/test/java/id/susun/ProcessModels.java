package id.susun;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

/** The models of the product, and the names by which they call the application. */
final class ProcessModels {

    static final List<String> PROCESSES = List.of(
            "policy-lifecycle",
            "needs-analysis",
            "stakeholder-consultation",
            "policy-drafting",
            "policy-approval",
            "governor-submission",
            "policy-implementation",
            "policy-evaluation");

    static final List<String> FILES = Stream.concat(
                    PROCESSES.stream().map(id -> id + ".bpmn"), Stream.of("approval-route.dmn"))
            .toList();

    static final Set<String> DELEGATES = Set.of(
            "enterStageListener",
            "closeCaseListener",
            "startNextCycleDelegate",
            "checkAnswersDelegate",
            "freezeVersionDelegate",
            "routeInputsListener",
            "recordRouteDelegate",
            "startSubmissionDelegate",
            "reminderListener",
            "overdueListener",
            "markReminderDelegate",
            "markOverdueDelegate");

    private ProcessModels() {}

    static InputStream open(String file) {
        return Objects.requireNonNull(ProcessModels.class.getResourceAsStream("/processes/" + file), file);
    }

    static BpmnModelInstance read(String process) {
        return Bpmn.readModelFromStream(open(process + ".bpmn"));
    }

    /** All elements of a kind, over all processes. */
    static <E extends FlowElement> List<E> all(Class<E> kind) {
        return PROCESSES.stream()
                .map(ProcessModels::read)
                .map(model -> model.getModelElementsByType(kind))
                .flatMap(Collection::stream)
                .toList();
    }
}
