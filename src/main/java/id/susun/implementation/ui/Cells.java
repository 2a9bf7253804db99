package id.susun.implementation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import id.susun.implementation.ProgrammeStatus;
import id.susun.implementation.RiskLevel;
import id.susun.shell.Badge;
import id.susun.shell.Buttons;
import id.susun.shell.Confirm;
import id.susun.shell.Texts;
import id.susun.shell.Tone;
import org.jspecify.annotations.Nullable;

/** What stands in the cells of the tab's tables. */
final class Cells {

    private Cells() {}

    /** A line and smaller ones under it; a blank one is left out. */
    static Div lines(String first, @Nullable String... below) {
        Div cell = new Div(new Span(first));
        cell.addClassName("plan-lines");
        for (String line : below) {
            if (line != null && !line.isBlank()) {
                cell.add(note(line));
            }
        }
        return cell;
    }

    static Span note(String text) {
        Span note = new Span(text);
        note.addClassName("plan-note");
        return note;
    }

    static Div stacked(Component... parts) {
        Div cell = new Div(parts);
        cell.addClassName("plan-lines");
        return cell;
    }

    static Badge status(ProgrammeStatus status) {
        return new Badge(
                Texts.label("implementation.status", status),
                switch (status) {
                    case PLANNED -> Tone.NEUTRAL;
                    case RUNNING -> Tone.INFO;
                    case DONE -> Tone.SUCCESS;
                    case CANCELLED -> Tone.WARNING;
                });
    }

    static Tone tone(RiskLevel level) {
        return switch (level) {
            case LOW -> Tone.SUCCESS;
            case MEDIUM -> Tone.INFO;
            case HIGH -> Tone.WARNING;
            case VERY_HIGH -> Tone.DANGER;
        };
    }

    /** Edit and remove at the end of a row, named after the row for those who hear the page. */
    static Div actions(String name, SerializableRunnable edit, SerializableRunnable remove) {
        Div actions = new Div(
                Buttons.icon(VaadinIcon.EDIT, Texts.text("implementation.edit.named", name), edit),
                Buttons.icon(
                        VaadinIcon.TRASH,
                        Texts.text("implementation.remove.named", name),
                        () -> Confirm.danger(
                                Texts.text("implementation.remove.title"),
                                Texts.text("implementation.remove.text", name),
                                Texts.text("implementation.remove"),
                                remove)));
        actions.addClassName("plan-row-actions");
        return actions;
    }

    /** The version of a stored entry. */
    static int seen(@Nullable Integer version) {
        return version == null ? 0 : version;
    }
}
