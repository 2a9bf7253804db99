package id.susun;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.identity.Office;
import id.susun.identity.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What every model promises to the application: its beans, its groups, its deadlines, and no code of its own. */
class ProcessModelsTest {

    private static final Pattern DELEGATE = Pattern.compile("\\$\\{(\\w+)}");

    /** Everything that a model may evaluate besides the named delegates. */
    private static final List<Pattern> EXPRESSIONS = List.of(
            Pattern.compile("\\$\\{deadlines\\.(due|reminder)\\('[a-z-]+'(, enactedOn)?\\)}"),
            Pattern.compile("#\\{execution\\.processBusinessKey}"),
            Pattern.compile("\\$\\{execution\\.setVariable\\('approvalOutcome','(approved|returned|rejected)'\\)}"),
            Pattern.compile("\\$\\{execution\\.removeVariable\\('(decision|externalOutcome)'\\)}"),
            Pattern.compile("office:\\$\\{(office|signatory)}"),
            Pattern.compile(
                    "\\$\\{(decision|draftingOutcome|approvalOutcome|evaluationOutcome|externalOutcome) [!=]= '[a-z]+'}"),
            Pattern.compile("\\$\\{unanswered (==|>) 0}"),
            Pattern.compile("\\$\\{!?(harmonisation|jointApproval|facilitation|registerNumber|gazette)}"));

    private static final Pattern GROUP =
            Pattern.compile("role:(%s)(@workspace)?|office:(%s|\\$\\{office}|\\$\\{signatory})"
                    .formatted(names(Role.values()), names(Office.values())));

    @ParameterizedTest
    @FieldSource("id.susun.ProcessModels#PROCESSES")
    void eachFileHoldsOneExecutableProcessThatIsKeptTenYears(String id) {
        BpmnModelInstance model = ProcessModels.read(id);
        assertThat(model.getModelElementsByType(Process.class)).singleElement().satisfies(process -> {
            assertThat(process.getId()).isEqualTo(id);
            assertThat(process.isExecutable()).isTrue();
            assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
            assertThat(process.getName()).isNotBlank();
            assertThat(process.getDocumentations()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @FieldSource("id.susun.ProcessModels#FILES")
    void noModelCarriesCode(String file) throws Exception {
        for (Element element : elements(file)) {
            assertThat(element.getLocalName())
                    .isNotIn("script", "scriptTask", "connector", "field", "literalExpression", "formField");
            assertThat(element.hasAttribute("camunda:class"))
                    .as(element.getTagName())
                    .isFalse();
            for (String text : texts(element)) {
                assertThat(isAllowed(element, text)).as("%s in %s", text, file).isTrue();
            }
        }
    }

    @Test
    void userTasksNameTheirGroupAndTheirDeadlines() {
        List<UserTask> tasks = ProcessModels.all(UserTask.class);
        assertThat(tasks).hasSize(17);
        for (UserTask task : tasks) {
            assertThat(task.getCamundaCandidateGroups()).as(task.getId()).matches(GROUP);
            assertThat(task.getCamundaDueDate()).isEqualTo("${deadlines.due('%s'%s)}", task.getId(), since(task));
            assertThat(task.getExtensionElements()
                            .getElementsQuery()
                            .filterByType(CamundaTaskListener.class)
                            .list())
                    .extracting(
                            CamundaTaskListener::getCamundaEvent,
                            listener -> listener.getAttributeValue("id"),
                            CamundaTaskListener::getCamundaDelegateExpression,
                            listener -> date(listener.getTimeouts().iterator().next()))
                    .containsExactlyInAnyOrder(
                            tuple(task, "reminder", "${reminderListener}", "reminder"),
                            tuple(task, "overdue", "${overdueListener}", "due"));
        }
    }

    @Test
    void waitsForOthersCanBeEnteredByHandAndHaveDeadlines() {
        List<ReceiveTask> waits = ProcessModels.all(ReceiveTask.class);
        assertThat(waits)
                .extracting(ReceiveTask::getId)
                .containsExactlyInAnyOrder("harmonisation", "joint-approval", "facilitation", "register-number");
        for (ReceiveTask wait : waits) {
            assertThat(wait.getMessage().getName()).isEqualTo(wait.getId() + "-answered");
            assertThat(wait.getExtensionElements()
                            .getElementsQuery()
                            .filterByType(CamundaProperties.class)
                            .singleResult()
                            .getCamundaProperties())
                    .singleElement()
                    .satisfies(property -> {
                        assertThat(property.getCamundaName()).isEqualTo("candidateGroups");
                        assertThat(property.getCamundaValue()).matches(GROUP);
                    });
            assertThat(timer(wait, "reminder")).isEqualTo("${deadlines.reminder('%s')}", wait.getId());
            assertThat(timer(wait, "overdue")).isEqualTo("${deadlines.due('%s')}", wait.getId());
        }
    }

    @Test
    void stagesStayOnTheVersionOfTheirCase() {
        List<CallActivity> calls = ProcessModels.all(CallActivity.class);
        assertThat(calls)
                .extracting(CallActivity::getId)
                .containsExactly("needs", "consultation", "drafting", "approval", "implementation", "evaluation");
        for (CallActivity call : calls) {
            assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment");
            assertThat(ProcessModels.PROCESSES).contains(call.getCalledElement());
            assertThat(call.getExtensionElements()
                            .getElementsQuery()
                            .filterByType(CamundaIn.class)
                            .list())
                    .extracting(in -> in.getCamundaSource() == null ? "key" : in.getCamundaSource())
                    .containsExactly("key", "instrument", "workspace", "workspaceType", "tenantLevel");
            assertThat(listeners(call)).containsExactly("${enterStageListener}");
        }
    }

    @Test
    void everyEndOfACaseClosesIt() {
        assertThat(ProcessModels.read("policy-lifecycle").getModelElementsByType(EndEvent.class))
                .hasSize(5)
                .allSatisfy(end -> assertThat(listeners(end)).containsExactly("${closeCaseListener}"));
    }

    @Test
    void serviceTasksCallANamedBean() {
        assertThat(ProcessModels.all(ServiceTask.class))
                .isNotEmpty()
                .allSatisfy(
                        task -> assertThat(task.getCamundaDelegateExpression()).matches(DELEGATE));
    }

    @Test
    void choicesAreConditionsWithANameAndNeverADefault() {
        for (ExclusiveGateway gateway : ProcessModels.all(ExclusiveGateway.class)) {
            assertThat(gateway.getDefault()).isNull();
            for (SequenceFlow flow : gateway.getOutgoing()) {
                assertThat(flow.getName()).as(flow.getId()).isNotBlank();
                assertThat(flow.getConditionExpression()).as(flow.getId()).isNotNull();
            }
        }
    }

    @Test
    void everyNodeHasANameAndItsIdIsUniqueAcrossTheModels() {
        List<FlowNode> nodes = ProcessModels.all(FlowNode.class);
        assertThat(nodes)
                .allSatisfy(node -> assertThat(node.getName()).as(node.getId()).isNotBlank());
        assertThat(nodes).extracting(FlowElement::getId).doesNotHaveDuplicates();
    }

    private static boolean isAllowed(Element element, String text) {
        Matcher delegate = DELEGATE.matcher(text);
        if (text.equals(element.getAttribute("camunda:delegateExpression"))
                || text.equals(element.getAttribute("delegateExpression"))) {
            return delegate.matches() && ProcessModels.DELEGATES.contains(delegate.group(1));
        }
        return EXPRESSIONS.stream().anyMatch(pattern -> pattern.matcher(text).matches());
    }

    /** Attribute values and text of one element that the engine would evaluate. */
    private static List<String> texts(Element element) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            found.add(element.getAttributes().item(i).getNodeValue());
        }
        if (element.getElementsByTagName("*").getLength() == 0) {
            found.add(element.getTextContent().strip());
        }
        return found.stream()
                .filter(text -> text.contains("${") || text.contains("#{"))
                .toList();
    }

    private static List<Element> elements(String file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        NodeList nodes =
                factory.newDocumentBuilder().parse(ProcessModels.open(file)).getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Tuple tuple(UserTask task, String kind, String bean, String date) {
        return new Tuple(
                "timeout",
                task.getId() + "-" + kind,
                bean,
                "${deadlines." + date + "('" + task.getId() + "'" + since(task) + ")}");
    }

    /** One time limit runs from a day before its step is reached (UU 23/2014 Pasal 249 ayat (3)). */
    private static String since(UserTask task) {
        return task.getId().equals("submit-to-governor") ? ", enactedOn" : "";
    }

    private static String timer(ReceiveTask wait, String kind) {
        BoundaryEvent event = wait.getModelInstance().getModelElementById(wait.getId() + "-" + kind);
        assertThat(event.getAttachedTo()).isEqualTo(wait);
        assertThat(event.cancelActivity()).isFalse();
        return date(
                (TimerEventDefinition) event.getEventDefinitions().iterator().next());
    }

    private static String date(TimerEventDefinition timer) {
        return timer.getTimeDate().getTextContent();
    }

    private static List<String> listeners(FlowNode node) {
        return node
                .getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaExecutionListener.class)
                .list()
                .stream()
                .map(CamundaExecutionListener::getCamundaDelegateExpression)
                .toList();
    }

    private static String names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.joining("|"));
    }
}
