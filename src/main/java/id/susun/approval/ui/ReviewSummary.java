package id.susun.approval.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.susun.approval.Review;
import id.susun.approval.RoundView;
import id.susun.casefile.NodeChange;
import id.susun.casefile.ui.CasePages;
import id.susun.shell.Formats;
import id.susun.shell.Texts;
import id.susun.workflow.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is new to the person who decides: the one sentence to read first, and the places behind it. */
class ReviewSummary extends Div {

    private static final int MOST = 40;
    /** So few changes are read at once; more are a list of places to open. */
    private static final int OPENED = 3;

    ReviewSummary(ApprovalBoard board, Review review, RoundView round) {
        addClassName("review");
        Review.@Nullable Since since = review.since();
        if (since == null) {
            add(sentence(Texts.text("review.new", review.articles())));
            return;
        }
        String when = Formats.shortDate(since.at());
        List<NodeChange> changes = review.changes();
        if (same(board, since, round) || (changes != null && changes.isEmpty())) {
            add(sentence(Texts.text("review.same." + since.known(), since.version(), when, review.version())));
            return;
        }
        if (changes == null) {
            add(sentence(Texts.text("review.unknown." + since.known(), since.version(), when, review.version())));
        } else {
            add(sentence(Texts.text("review.changed." + since.known(), changes.size(), since.version(), when)));
            add(list(changes));
        }
        add(new Anchor(CasePages.path(board.caseId(), Stage.DRAFTING), Texts.text("approval.changed.compare")));
    }

    private static boolean same(ApprovalBoard board, Review.Since since, RoundView round) {
        return board.work().progress().rounds(board.caseId()).stream()
                .anyMatch(earlier -> earlier.versionNumber() == since.version()
                        && earlier.hash().equals(round.hash()));
    }

    private static Paragraph sentence(String text) {
        Paragraph sentence = new Paragraph(text);
        sentence.addClassName("review-sentence");
        return sentence;
    }

    private static UnorderedList list(List<NodeChange> changes) {
        UnorderedList list = new UnorderedList();
        list.addClassName("review-changes");
        changes.stream()
                .limit(MOST)
                .forEach(change -> list.add(new ListItem(new ChangeDetails(change, changes.size() <= OPENED))));
        if (changes.size() > MOST) {
            list.add(new ListItem(Texts.text("review.more", changes.size() - MOST)));
        }
        return list;
    }
}
