package id.susun;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Diagrams are read by people: everything is drawn, nothing lies on anything else, lines run straight. */
class ProcessDiagramsTest {

    @ParameterizedTest
    @FieldSource("id.susun.ProcessModels#PROCESSES")
    void everyNodeIsDrawnAndNoneLiesOnAnother(String id) {
        BpmnModelInstance model = ProcessModels.read(id);
        List<Rectangle2D> drawn = new ArrayList<>();
        for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
            assertThat(node.getDiagramElement()).as(node.getId()).isInstanceOf(BpmnShape.class);
            if (node instanceof BoundaryEvent || node instanceof SubProcess) {
                continue;
            }
            Rectangle2D area = area(((BpmnShape) node.getDiagramElement()).getBounds());
            assertThat(drawn).as(node.getId()).noneMatch(area::intersects);
            drawn.add(area);
        }
    }

    @ParameterizedTest
    @FieldSource("id.susun.ProcessModels#PROCESSES")
    void linesRunHorizontallyAndVerticallyAndAroundTheNodes(String id) {
        BpmnModelInstance model = ProcessModels.read(id);
        for (SequenceFlow flow : model.getModelElementsByType(SequenceFlow.class)) {
            List<Waypoint> points = List.copyOf(flow.getDiagramElement().getWaypoints());
            assertThat(points).as(flow.getId()).hasSizeGreaterThan(1);
            for (int i = 1; i < points.size(); i++) {
                Waypoint from = points.get(i - 1);
                Waypoint to = points.get(i);
                assertThat(from.getX().equals(to.getX()) || from.getY().equals(to.getY()))
                        .as(flow.getId())
                        .isTrue();
                assertThat(crossed(model, flow, from, to)).as(flow.getId()).isEmpty();
            }
        }
    }

    private static List<String> crossed(BpmnModelInstance model, SequenceFlow flow, Waypoint from, Waypoint to) {
        return model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> !(node instanceof SubProcess) && !(node instanceof BoundaryEvent))
                .filter(node -> !(flow.getSource() instanceof BoundaryEvent event
                        && event.getAttachedTo().equals(node)))
                .filter(node -> !node.equals(flow.getSource()) && !node.equals(flow.getTarget()))
                .filter(node -> area(((BpmnShape) node.getDiagramElement()).getBounds())
                        .intersectsLine(from.getX(), from.getY(), to.getX(), to.getY()))
                .map(FlowNode::getId)
                .toList();
    }

    private static Rectangle2D area(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
