package id.susun.workflow;

import id.susun.tenant.CaseId;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Keeps {@link OpenSteps} in step with the engine: listens at every user task and receive task of every model. */
@Component
class OpenStepProjection extends AbstractBpmnParseListener {

    private final OpenSteps openSteps;
    private final ObjectProvider<Deadlines> deadlines;
    private final Clock clock;

    OpenStepProjection(OpenSteps openSteps, ObjectProvider<Deadlines> deadlines, Clock clock) {
        this.openSteps = openSteps;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, (TaskListener) this::created);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, (TaskListener) this::gone);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, (TaskListener) this::gone);
    }

    @Override
    public void parseReceiveTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) this::waiting);
        activity.addBuiltInListener(
                ExecutionListener.EVENTNAME_END, (ExecutionListener) execution -> openSteps.remove(execution.getId()));
    }

    private void created(DelegateTask task) {
        String group = task.getCandidates().stream()
                .map(link -> link.getGroupId())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(task.getTaskDefinitionKey() + " waits for nobody"));
        DelegateExecution execution = task.getExecution();
        openSteps.add(
                CaseId.of(execution.getProcessBusinessKey()),
                Step.of(task.getTaskDefinitionKey()),
                Candidates.parse(group, workspace(execution)),
                task.getDueDate(),
                clock.instant(),
                task.getId(),
                execution.getProcessInstanceId(),
                null);
        if (ReturnedWork.is(Step.of(task.getTaskDefinitionKey()), execution)) {
            openSteps.markReturned(task.getId());
        }
    }

    private void gone(DelegateTask task) {
        openSteps.remove(task.getId());
    }

    private void waiting(DelegateExecution execution) {
        Step step = Step.of(execution.getCurrentActivityId());
        var element = execution.getBpmnModelElementInstance();
        var receive = (org.camunda.bpm.model.bpmn.instance.ReceiveTask) element;
        openSteps.add(
                CaseId.of(execution.getProcessBusinessKey()),
                step,
                Candidates.parse(ModelProperties.read(receive, "candidateGroups"), workspace(execution)),
                deadlines.getObject().due(step.id()),
                clock.instant(),
                execution.getId(),
                execution.getProcessInstanceId(),
                receive.getMessage().getName());
    }

    private static String workspace(DelegateExecution execution) {
        return (String) execution.getVariable(Workflow.WORKSPACE);
    }
}
