package id.susun.casefile.ui;

import com.vaadin.flow.component.html.Span;
import id.susun.shell.Badge;
import id.susun.shell.Formats;
import id.susun.shell.Labels;
import id.susun.shell.Texts;
import id.susun.shell.Tone;
import id.susun.workflow.OpenStep;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Says whose turn it is and until when. */
public final class Turn {

    private static final int NAMED = 3;

    private Turn() {}

    /** The office or role that a step waits for: {@code Kepala Bagian Hukum}. */
    public static String label(OpenStep step) {
        return step.role() != null ? Labels.role(step.role()) : Labels.office(Objects.requireNonNull(step.office()));
    }

    /** The same with the people behind it: who has taken the step, else the first three {@code names}. */
    public static String words(OpenStep step, List<String> names) {
        String label = label(step);
        if (step.assigneeName() != null) {
            return Texts.text("turn.named", label, step.assigneeName());
        }
        if (names.isEmpty()) {
            return label;
        }
        String some = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return Texts.text(names.size() > NAMED ? "turn.namedMore" : "turn.named", label, some);
    }

    /** Who does the same step side by side; empty where everybody waits for another step. */
    static Optional<String> together(List<OpenStep> open) {
        return open.stream()
                .filter(step -> open.stream()
                                .filter(other -> other.step() == step.step())
                                .count()
                        > 1)
                .map(Turn::label)
                .reduce((some, more) -> some + ", " + more);
    }

    /** Which steps are open and who has taken them: what moves a case, other than a deadline that draws near. */
    static List<String> hands(List<OpenStep> open) {
        return open.stream().map(step -> step.id() + " " + step.assigneeId()).toList();
    }

    /** When a step is due, in words and a colour that say whether that is soon or has passed; a dash where no date is set. */
    public static Span due(OpenStep step, Clock clock) {
        Instant due = step.dueAt();
        if (due == null) {
            return new Span("–");
        }
        LocalDate day = due.atZone(Formats.zone()).toLocalDate();
        LocalDate today = LocalDate.now(clock.withZone(Formats.zone()));
        boolean late = step.overdue() || due.isBefore(clock.instant());
        Span parts = new Span();
        parts.addClassName("due");
        if (step.reminded() && !late) {
            parts.add(new Badge(Texts.text("turn.soon"), Tone.WARNING));
        }
        String distance = late && day.equals(today) ? Texts.text("turn.lateToday") : Formats.due(day, today);
        parts.add(new Badge(distance, late ? Tone.DANGER : step.reminded() ? Tone.WARNING : Tone.NEUTRAL));
        Span date = new Span(Formats.shortDate(day));
        date.addClassName("due-date");
        parts.add(date);
        return parts;
    }
}
