package id.susun.approval.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.susun.shell.Formats;
import id.susun.shell.Texts;
import id.susun.workflow.Step;
import id.susun.workflow.TimeLimit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long the institution has to answer, counted from our letter, and what its silence means: nothing. Susun never takes it
 * for consent, so without an answer the text stays where it is.
 */
class ExternalClock extends Div {

    ExternalClock(ApprovalBoard board, Step step, @Nullable LocalDate sentOn) {
        addClassName("approval-clock");
        if (sentOn == null) {
            add(new Paragraph(Texts.text("approval.clock.notSent")));
        } else {
            TimeLimit limit = board.work().deadlines().limit(step, sentOn);
            add(new Paragraph(sentence(
                    limit, sentOn, limit.workingDays() ? "approval.clock.working" : "approval.clock.calendar")));
            if (limit.left() < 0) {
                addClassName("approval-clock-late");
                add(new Paragraph(Texts.text("approval.clock.late")));
            }
        }
        add(new Paragraph(Texts.text("approval.clock.silence")));
    }

    /** What is left, then how that was counted. */
    static Span sentence(TimeLimit limit, LocalDate from, String key) {
        Span left = new Span(left(limit));
        left.addClassName("approval-label");
        String counted = Texts.text(key, limit.days(), Formats.date(from), Formats.date(limit.due()), limit.basis());
        return new Span(left, new Span(" " + counted));
    }

    private static String left(TimeLimit limit) {
        if (limit.left() == 0) {
            return Texts.text("approval.clock.today");
        }
        return limit.left() > 0
                ? Texts.text("approval.clock.left", limit.left())
                : Texts.text("approval.clock.over", -limit.left());
    }
}
