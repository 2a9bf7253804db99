package id.susun.needs.ui;

import com.vaadin.flow.component.html.Paragraph;
import id.susun.needs.NeedsReview;
import id.susun.shell.Badge;
import id.susun.shell.Formats;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.shell.Tone;
import java.time.Instant;

/** What the head of the unit said to the last hand-in. */
class ReviewNotice extends Section {

    ReviewNotice(NeedsReview review) {
        super(Texts.text("needs.review"));
        NeedsReview.Outcome outcome = review.outcome();
        Instant decidedAt = review.decidedAt();
        String reason = review.reason();
        add(new Paragraph(
                Texts.text("needs.review.submitted", review.submittedBy(), Formats.dateTime(review.submittedAt()))));
        if (outcome == null || decidedAt == null) {
            withActions(new Badge(Texts.text("needs.review.waiting"), Tone.INFO));
            return;
        }
        boolean agreed = outcome == NeedsReview.Outcome.AGREED;
        withActions(new Badge(Texts.label("needs.review", outcome), agreed ? Tone.SUCCESS : Tone.WARNING));
        add(new Paragraph(Texts.text("needs.review.decided", review.decidedBy(), Formats.dateTime(decidedAt))));
        if (reason != null && !reason.isBlank()) {
            Paragraph words = new Paragraph(reason);
            words.addClassName("needs-reason");
            add(words);
        }
    }
}
