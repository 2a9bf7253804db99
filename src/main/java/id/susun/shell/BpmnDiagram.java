package id.susun.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A process as a picture, with done steps marked and the current one highlighted, and the same as a list of words. */
@Tag("figure")
@JavaScript("context://aset/bpmn.js")
@StyleSheet("context://webjars/bpmn-js/8.0.0/dist/assets/diagram-js.css")
public class BpmnDiagram extends HtmlContainer {

    private final List<SerializableConsumer<String>> listeners = new ArrayList<>();
    private final List<BpmnSteps.Step> steps;

    /**
     * A diagram.
     *
     * @param title translated name of the process
     * @param xml BPMN 2.0 with diagram interchange
     * @param doneIds ids of the elements that are done
     * @param currentIds ids of the elements at which the case waits now
     */
    public BpmnDiagram(String title, String xml, Collection<String> doneIds, Collection<String> currentIds) {
        addClassName("bpmn");
        steps = BpmnSteps.of(xml);
        getElement().setAttribute("aria-label", Texts.text("shell.bpmn.label") + ": " + title);
        ObjectNode model = JsonNodeFactory.instance.objectNode().put("xml", xml).put("title", title);
        strings(model.putArray("done"), doneIds);
        strings(model.putArray("current"), currentIds);
        strings(
                model.putArray("calls"),
                steps.stream()
                        .filter(BpmnSteps.Step::call)
                        .map(BpmnSteps.Step::id)
                        .toList());
        ObjectNode words = model.putObject("words");
        for (String key : List.of("zoomIn", "zoomOut", "fit")) {
            words.put(key, Texts.text("shell.bpmn." + key));
        }
        Element picture = new Element("susun-bpmn");
        picture.setPropertyJson("model", model);
        picture.addEventListener("susun-open", event -> open(event.getEventDetail(String.class)))
                .addEventDetail();
        getElement().appendChild(picture);
        add(legend(), list(Set.copyOf(doneIds), Set.copyOf(currentIds)));
    }

    /** Calls {@code listener} with the id of a call activity that the person opens in the picture or in the list. */
    public Registration addOpenListener(SerializableConsumer<String> listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    private void open(String id) {
        if (steps.stream().anyMatch(step -> step.call() && step.id().equals(id))) {
            List.copyOf(listeners).forEach(listener -> listener.accept(id));
        }
    }

    private static Span legend() {
        Span legend = new Span(
                new Badge(Texts.text("shell.bpmn.done"), Tone.SUCCESS),
                new Badge(Texts.text("shell.bpmn.current"), Tone.WARNING),
                new Badge(Texts.text("shell.bpmn.ahead")));
        legend.addClassName("bpmn-legend");
        return legend;
    }

    private NativeDetails list(Set<String> done, Set<String> current) {
        OrderedList list = new OrderedList();
        for (BpmnSteps.Step step : steps) {
            boolean now = current.contains(step.id());
            Badge state = now
                    ? new Badge(Texts.text("shell.bpmn.current"), Tone.WARNING)
                    : done.contains(step.id())
                            ? new Badge(Texts.text("shell.bpmn.done"), Tone.SUCCESS)
                            : new Badge(Texts.text("shell.bpmn.ahead"));
            ListItem item = new ListItem(new Span(step.name()), state);
            if (now) {
                item.getElement().setAttribute("aria-current", "step");
            }
            if (step.call()) {
                item.add(Buttons.quiet(Texts.text("shell.bpmn.open", step.name()), () -> open(step.id())));
            }
            list.add(item);
        }
        NativeDetails details = new NativeDetails(Texts.text("shell.bpmn.list"), list);
        details.addClassName("bpmn-list");
        return details;
    }

    private static void strings(ArrayNode array, Collection<String> values) {
        values.forEach(array::add);
    }
}
