package id.susun.shell;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stages of a case in order, with what is done, what is current and what lies ahead. */
public class StageStepper extends Div {

    /** Where a stage stands. */
    public enum State {
        DONE,
        CURRENT,
        AHEAD
    }

    /**
     * One stage.
     *
     * @param label translated name
     * @param state where it stands
     * @param note a few words under the name, for example a date or a due date
     */
    public record Step(String label, State state, @Nullable String note) implements Serializable {}

    /** A stepper to look at. */
    public StageStepper(List<Step> steps) {
        this(steps, null);
    }

    /** A stepper whose stages can be chosen; {@code onSelect} gets the position, from 0. */
    public StageStepper(List<Step> steps, @Nullable SerializableConsumer<Integer> onSelect) {
        addClassName("stepper");
        OrderedList list = new OrderedList();
        list.getElement().setAttribute("aria-label", Texts.text("shell.stepper"));
        for (int i = 0; i < steps.size(); i++) {
            list.add(item(steps.get(i), i, onSelect));
        }
        add(list);
    }

    private static ListItem item(Step step, int index, @Nullable SerializableConsumer<Integer> onSelect) {
        Span mark = new Span(step.state() == State.DONE ? "✓" : String.valueOf(index + 1));
        mark.addClassName("step-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Span label = new Span(step.label());
        label.addClassName("step-label");
        Span state = new Span(Texts.label("shell.step", step.state()));
        state.addClassName("visually-hidden");
        Span words = new Span(label, state);
        words.addClassName("step-words");
        if (step.note() != null) {
            Span note = new Span(step.note());
            note.addClassName("step-note");
            words.add(note);
        }
        ListItem item = new ListItem(body(onSelect, index, mark, words));
        item.addClassNames("step", "step-" + step.state().name().toLowerCase(java.util.Locale.ROOT));
        if (step.state() == State.CURRENT) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    private static Component body(@Nullable SerializableConsumer<Integer> onSelect, int index, Span mark, Span words) {
        if (onSelect == null) {
            Div plain = new Div(mark, words);
            plain.addClassName("step-body");
            return plain;
        }
        NativeButton button = new NativeButton();
        button.addClickListener((ClickEvent<NativeButton> click) -> onSelect.accept(index));
        button.addClassName("step-body");
        button.add(mark, words);
        return button;
    }
}
