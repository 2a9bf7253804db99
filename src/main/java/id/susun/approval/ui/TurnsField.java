package id.susun.approval.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import id.susun.identity.Office;
import id.susun.shell.Buttons;
import id.susun.shell.Texts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Puts offices into turns: those ticked in one turn initial side by side, the next turn after them. */
class TurnsField extends Div {

    private static final List<Office> OFFICES =
            List.of(Office.KEPALA_PD, Office.KABAG_HUKUM, Office.ASISTEN, Office.SEKDA);

    private final RouteWords words;
    private final SerializableRunnable changed;
    private final List<EnumSet<Office>> turns = new ArrayList<>();
    private final Div rows = new Div();

    TurnsField(RouteWords words, List<List<Office>> value, SerializableRunnable changed) {
        this.words = words;
        this.changed = changed;
        addClassName("turns-field");
        rows.addClassName("turns-rows");
        value.forEach(turn -> turns.add(EnumSet.copyOf(turn)));
        add(rows, Buttons.secondary(Texts.text("route.turn.add"), () -> {
            turns.add(EnumSet.noneOf(Office.class));
            show();
        }));
        show();
    }

    /** The turns that hold an office. */
    List<List<Office>> value() {
        return turns.stream()
                .filter(turn -> !turn.isEmpty())
                .map(turn -> OFFICES.stream().filter(turn::contains).toList())
                .toList();
    }

    private void show() {
        rows.removeAll();
        for (int i = 0; i < turns.size(); i++) {
            rows.add(row(i));
        }
    }

    private Div row(int index) {
        CheckboxGroup<Office> group = new CheckboxGroup<>(Texts.text("route.turn", index + 1));
        group.setItems(OFFICES);
        group.setItemLabelGenerator(words::office);
        group.setValue(turns.get(index));
        group.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(index, change.getValue());
            }
        });
        Div row = new Div(group);
        row.addClassName("turns-row");
        Div moves = new Div();
        if (index > 0) {
            moves.add(Buttons.icon(
                    VaadinIcon.ARROW_UP, Texts.text("route.turn.earlier", index + 1), () -> swap(index, index - 1)));
        }
        if (index < turns.size() - 1) {
            moves.add(Buttons.icon(
                    VaadinIcon.ARROW_DOWN, Texts.text("route.turn.later", index + 1), () -> swap(index, index + 1)));
        }
        moves.add(Buttons.icon(VaadinIcon.CLOSE_SMALL, Texts.text("route.turn.remove", index + 1), () -> {
            turns.remove(index);
            show();
            changed.run();
        }));
        row.add(moves);
        return row;
    }

    /** An office initials once: ticked here, it leaves the turn it was in. */
    private void choose(int index, Set<Office> chosen) {
        boolean elsewhere = false;
        for (int i = 0; i < turns.size(); i++) {
            elsewhere |= i != index && turns.get(i).removeAll(chosen);
        }
        turns.set(index, chosen.isEmpty() ? EnumSet.noneOf(Office.class) : EnumSet.copyOf(chosen));
        if (elsewhere) {
            show();
        }
        changed.run();
    }

    private void swap(int one, int other) {
        EnumSet<Office> moved = turns.get(one);
        turns.set(one, turns.get(other));
        turns.set(other, moved);
        show();
        changed.run();
    }
}
