package id.susun.officials.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import id.susun.officials.Absence;
import id.susun.officials.Absences;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.Fields;
import id.susun.shell.FormGrid;
import id.susun.shell.Formats;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import java.util.List;

/** The person's own days away, to declare and to take back. */
class OwnAbsences extends Section {

    private final Absences absences;
    private final SerializableRunnable changed;
    private final DatePicker from = Fields.date(Texts.text("officials.from"));
    private final DatePicker to = Fields.date(Texts.text("officials.to"));
    private final TextField note = new TextField(Texts.text("officials.note.label"));

    OwnAbsences(Absences absences, SerializableRunnable changed) {
        super(Texts.text("officials.mine"));
        this.absences = absences;
        this.changed = changed;
        withHint(Texts.text("officials.mine.hint"));
        List<Absence> mine = absences.mine();
        if (!mine.isEmpty()) {
            UnorderedList list = new UnorderedList();
            mine.forEach(absence -> list.add(new ListItem(line(absence))));
            add(list);
        }
        from.setRequiredIndicatorVisible(true);
        to.setRequiredIndicatorVisible(true);
        note.setRequiredIndicatorVisible(true);
        note.setMaxLength(300);
        Div bar = new Div(Buttons.primary(Texts.text("officials.mine.declare"), this::declare));
        bar.addClassName("row-actions");
        add(new FormGrid(from, to, note), bar);
    }

    private Component line(Absence absence) {
        Div line = new Div(
                new Span(Formats.period(absence.from(), absence.to()) + " · " + absence.note()),
                Buttons.quiet(Texts.text("officials.mine.cancel"), () -> {
                    if (Failures.attempt(() -> absences.cancel(absence.id()))) {
                        changed.run();
                    }
                }));
        line.addClassName("row-actions");
        return line;
    }

    private void declare() {
        if (from.getValue() == null || to.getValue() == null) {
            Toasts.failure(Texts.text("officials.period"));
            return;
        }
        if (Failures.attempt(() -> absences.declare(from.getValue(), to.getValue(), note.getValue()))) {
            Toasts.success(Texts.text("officials.mine.done"));
            changed.run();
        }
    }
}
