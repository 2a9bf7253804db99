package id.susun.approval.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.susun.approval.ExternalPaper;
import id.susun.files.FileUse;
import id.susun.files.ui.FileLink;
import id.susun.files.ui.UploadField;
import id.susun.shell.Badge;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.Formats;
import id.susun.shell.ReasonDialog;
import id.susun.shell.Texts;
import id.susun.shell.Tone;
import id.susun.workflow.Step;
import java.util.List;

/** The papers that go with a request, each ticked by its file or by where it is; it shows itself anew after each. */
class PaperList extends Div {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 500;

    private final ApprovalBoard board;
    private final Step step;
    private final int round;
    private boolean sent;

    /** {@code sent} once the request went out, whose papers stay as they were. */
    PaperList(ApprovalBoard board, Step step, int round, boolean sent) {
        this.board = board;
        this.step = step;
        this.round = round;
        this.sent = sent;
        addClassName("approval-papers");
        show();
    }

    /** The request went out. */
    void sent() {
        sent = true;
        show();
    }

    private void show() {
        removeAll();
        List<ExternalPaper> papers = board.work().papers().of(board.caseId(), round, step).stream()
                .filter(paper -> !paper.isLetter())
                .toList();
        if (papers.isEmpty()) {
            return;
        }
        long ticked = papers.stream().filter(ExternalPaper::isTicked).count();
        add(new Paragraph(Texts.text("approval.paper.count", ticked, papers.size())));
        if (sent) {
            add(line(Texts.text("approval.paper.sent.hint")));
        }
        UnorderedList list = new UnorderedList();
        papers.forEach(paper -> list.add(item(paper)));
        add(list);
    }

    private ListItem item(ExternalPaper paper) {
        Span name = new Span(PaperNames.of(paper));
        name.addClassName("route-title");
        Div head = new Div(name, state(paper));
        head.addClassName("route-head");
        ListItem item = new ListItem(head);
        if (!paper.basis().isEmpty()) {
            item.add(line(paper.basis()));
        }
        if (paper.file() != null) {
            item.add(new FileLink(paper.file()));
        }
        if (paper.note() != null) {
            item.add(line(paper.note()));
        }
        if (paper.byName() != null && paper.at() != null) {
            item.add(line(Texts.text("approval.entered", paper.byName(), Formats.dateTime(paper.at()))));
        }
        if (!sent || !paper.wentAlong()) {
            item.add(actions(paper));
        }
        return item;
    }

    private static Badge state(ExternalPaper paper) {
        if (paper.isTicked()) {
            return new Badge(Texts.text("approval.paper.there"), Tone.SUCCESS);
        }
        return paper.required()
                ? new Badge(Texts.text("approval.paper.needed"), Tone.WARNING)
                : new Badge(Texts.text("approval.paper.optional"));
    }

    private Div actions(ExternalPaper paper) {
        if (paper.isTicked()) {
            return bar(Buttons.quiet(
                    Texts.text("approval.paper.untick"),
                    () -> change(() -> board.work().papers().untick(board.caseId(), step, paper.item()))));
        }
        UploadField upload = new UploadField(
                Texts.text("approval.paper.upload"),
                FileUse.DOCUMENT,
                board.work().limits(),
                (file, content) -> change(() -> board.work()
                        .papers()
                        .attach(
                                board.caseId(),
                                step,
                                paper.item(),
                                board.work().uploads().check(FileUse.DOCUMENT, file, content))));
        return bar(upload, Buttons.quiet(Texts.text("approval.paper.elsewhere"), () -> askWhere(paper)));
    }

    private void askWhere(ExternalPaper paper) {
        new ReasonDialog(
                        PaperNames.of(paper),
                        Texts.text("approval.paper.elsewhere.text"),
                        Texts.text("approval.paper.elsewhere"),
                        SHORTEST,
                        LONGEST,
                        where -> change(() -> board.work().papers().tick(board.caseId(), step, paper.item(), where)))
                .asking(Texts.text("approval.paper.place"), Texts.text("approval.paper.where"))
                .open();
    }

    private boolean change(Runnable action) {
        boolean changed = Failures.attempt(action);
        if (changed) {
            show();
        }
        return changed;
    }

    private static Paragraph line(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("route-line");
        return line;
    }

    private static Div bar(com.vaadin.flow.component.Component... parts) {
        Div bar = new Div(parts);
        bar.addClassName("approval-paper-actions");
        return bar;
    }
}
