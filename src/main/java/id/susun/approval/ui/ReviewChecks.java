package id.susun.approval.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.susun.approval.Review;
import id.susun.casefile.OpenNotes;
import id.susun.casefile.Severity;
import id.susun.casefile.TextFindings;
import id.susun.casefile.ui.CasePages;
import id.susun.casefile.ui.TextAside;
import id.susun.shell.Texts;
import id.susun.tenant.CaseId;
import id.susun.workflow.Stage;
import java.util.Optional;
import java.util.stream.Collectors;

/** The state of everything that should be settled before somebody decides, one line each. */
class ReviewChecks extends UnorderedList {

    private static final int NAMED = 5;

    private final CaseId caseId;

    ReviewChecks(CaseId caseId, Review review) {
        this.caseId = caseId;
        addClassName("review-checks");
        if (!review.repairs().isEmpty()) {
            line(
                    Texts.text(
                            "review.repairs",
                            review.repaired(),
                            review.repairs().size()),
                    review.repaired() == review.repairs().size());
        }
        line(
                review.unanswered() == 0
                        ? Texts.text("review.inputs.done")
                        : Texts.text("review.inputs.open", review.unanswered()),
                review.unanswered() == 0,
                CasePages.path(caseId, Stage.CONSULTATION));
        if (review.articles() > 0) {
            int bare = review.withoutReason().size();
            line(
                    bare == 0
                            ? Texts.text("review.thread.done", review.articles())
                            : Texts.text("review.thread.open", bare, review.articles(), named(review)),
                    bare == 0,
                    CasePages.path(caseId, TextAside.COVERAGE));
        }
    }

    /** The state of the version itself: what the check of drafting finds in it, and what people said of it. */
    ReviewChecks withText(Optional<TextFindings> findings, OpenNotes.Count notes) {
        findings.ifPresent(found -> {
            int wrong = found.count(Severity.ERROR);
            int doubtful = found.count(Severity.WARNING);
            line(
                    wrong + doubtful == 0
                            ? Texts.text("review.findings.clean")
                            : Texts.text("review.findings.open", wrong, doubtful),
                    wrong + doubtful == 0,
                    CasePages.path(caseId, TextAside.FINDINGS));
            if (!found.waived().isEmpty()) {
                line(Texts.text("review.findings.waived", found.waived().size()), true);
            }
            if (!found.since().isEmpty()) {
                String places = found.since().stream()
                        .map(TextFindings.Line::place)
                        .distinct()
                        .limit(NAMED)
                        .collect(Collectors.joining(", "));
                line(
                        Texts.text("review.findings.since", found.since().size(), places),
                        false,
                        CasePages.path(caseId, TextAside.FINDINGS));
            }
        });
        line(
                notes.total() == 0
                        ? Texts.text("review.notes.none")
                        : Texts.text("review.notes.open", notes.comments(), notes.suggestions()),
                notes.total() == 0,
                CasePages.path(caseId, TextAside.NOTES));
        return this;
    }

    private static String named(Review review) {
        String names =
                String.join(", ", review.withoutReason().stream().limit(NAMED).toList());
        return review.withoutReason().size() > NAMED ? names + ", …" : names;
    }

    private void line(String text, boolean settled) {
        line(text, settled, "");
    }

    /**
     * The mark says the same as the words, for those who skim.
     *
     * @param where what lists the things that are not settled; empty where this page does
     */
    private void line(String text, boolean settled, String where) {
        Span mark = new Span(settled ? "✓" : "!");
        mark.addClassNames("review-mark", settled ? "tone-success" : "tone-warning");
        mark.getElement().setAttribute("aria-hidden", "true");
        add(new ListItem(mark, settled || where.isEmpty() ? new Span(text) : new Anchor(where, text)));
    }
}
