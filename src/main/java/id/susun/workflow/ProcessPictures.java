package id.susun.workflow;

import id.susun.audit.CaseReaders;
import id.susun.audit.Refused;
import id.susun.tenant.CaseId;
import id.susun.tenant.CurrentTenant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws where a case stands in its process: reads the engine's models and history, never moves anything. */
@Service
public class ProcessPictures {

    private static final String LIFECYCLE = "policy-lifecycle";
    private static final int MOST = 500;

    private final HistoryService history;
    private final RepositoryService models;
    private final CurrentTenant currentTenant;
    private final CaseReaders readers;

    ProcessPictures(
            HistoryService history, RepositoryService models, CurrentTenant currentTenant, CaseReaders readers) {
        this.history = history;
        this.models = models;
        this.currentTenant = currentTenant;
        this.readers = readers;
    }

    /**
     * The whole life cycle of the case; empty when the engine has none of it.
     *
     * @throws Refused {@code casefile.unknown}, as {@link CaseReaders} says
     */
    @Transactional(readOnly = true)
    public Optional<ProcessPicture> lifecycle(CaseId caseId) {
        return find(caseId).map(run -> picture(null, run.definition(), visits(run.instance())));
    }

    /** One stage of the case, as last run, or as it lies ahead; empty as for {@link #lifecycle}. */
    @Transactional(readOnly = true)
    public Optional<ProcessPicture> stage(CaseId caseId, Stage stage) {
        return find(caseId).map(run -> {
            CallActivity call =
                    models.getBpmnModelInstance(run.definition().getId()).getModelElementById(stage.id());
            ProcessDefinition called = models.createProcessDefinitionQuery()
                    .deploymentId(run.definition().getDeploymentId())
                    .processDefinitionKey(call.getCalledElement())
                    .singleResult();
            List<HistoricActivityInstance> visits = visits(run.instance()).stream()
                    .filter(visit ->
                            visit.getActivityId().equals(stage.id()) && visit.getCalledProcessInstanceId() != null)
                    .findFirst()
                    .map(visit -> visits(visit.getCalledProcessInstanceId()))
                    .orElse(List.of());
            return picture(stage, called, visits);
        });
    }

    private record Run(String instance, ProcessDefinition definition) {}

    private Optional<Run> find(CaseId caseId) {
        readers.requireWhole(caseId);
        return history
                .createHistoricProcessInstanceQuery()
                .tenantIdIn(tenant())
                .processInstanceBusinessKey(caseId.toString())
                .processDefinitionKey(LIFECYCLE)
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(run -> new Run(run.getId(), models.getProcessDefinition(run.getProcessDefinitionId())));
    }

    /** Newest first, so that a stage entered twice shows its last run. */
    private List<HistoricActivityInstance> visits(String instance) {
        return history.createHistoricActivityInstanceQuery()
                .tenantIdIn(tenant())
                .processInstanceId(instance)
                .orderByHistoricActivityInstanceStartTime()
                .desc()
                .listPage(0, MOST);
    }

    private ProcessPicture picture(
            @Nullable Stage stage, ProcessDefinition definition, List<HistoricActivityInstance> visits) {
        Set<String> current = visits.stream()
                .filter(visit -> visit.getEndTime() == null)
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
        Set<String> done = visits.stream()
                .filter(visit -> visit.getEndTime() != null && !visit.isCanceled())
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
        BpmnModelInstance model = models.getBpmnModelInstance(definition.getId());
        List<ProcessPicture.Node> nodes = activities(model).stream()
                .filter(activity -> activity.getName() != null && !isFrame(activity))
                .map(activity -> new ProcessPicture.Node(
                        activity.getId(),
                        activity.getName(),
                        current.contains(activity.getId())
                                ? ProcessPicture.State.CURRENT
                                : done.contains(activity.getId())
                                        ? ProcessPicture.State.DONE
                                        : ProcessPicture.State.AHEAD,
                        activity instanceof CallActivity ? Stage.of(activity.getId()) : null))
                .toList();
        return new ProcessPicture(stage, definition.getName(), xml(definition), nodes);
    }

    /** A frame around steps that are repeated together; the case waits at the steps. */
    private static boolean isFrame(Activity activity) {
        return activity instanceof SubProcess frame && !frame.triggeredByEvent();
    }

    private static Collection<Activity> activities(BpmnModelInstance model) {
        return model.getModelElementsByType(Activity.class);
    }

    private String xml(ProcessDefinition definition) {
        try (InputStream document = models.getProcessModel(definition.getId())) {
            return new String(document.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String tenant() {
        return currentTenant.require().value();
    }
}
