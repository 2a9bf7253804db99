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
            Span left = new Span(left(limit));
            left.addClassName("approval-label");
            String counted = Texts.text(
                    limit.workingDays() ? "approval.clock.working" : "approval.clock.calendar",
                    limit.days(),
                    Formats.date(sentOn),
                    Formats.date(limit.due()),
                    limit.basis());
            add(new Paragraph(left, new Span(" " + counted)));
            if (limit.left() < 0) {
                addClassName("approval-clock-late");
                add(new Paragraph(Texts.text("approval.clock.late")));
            }
        }
        add(new Paragraph(Texts.text("approval.clock.silence")));
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
