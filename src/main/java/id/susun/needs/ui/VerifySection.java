package id.susun.needs.ui;

import com.vaadin.flow.component.html.Div;
import id.susun.needs.Verdict;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.ReasonDialog;
import id.susun.shell.Section;
import id.susun.shell.Texts;

/** The head of the unit decides on the analysis. */
class VerifySection extends Section {

    private static final int LONGEST_REASON = 2000;
    private static final int SHORTEST_RETURN = 10;

    VerifySection(NeedsBoard board) {
        super(Texts.text("needs.verify"));
        emphasised();
        withHint(Texts.text("needs.verify.hint"));
        Div actions = new Div(
                Buttons.primary(
                        Texts.text("needs.verify.approve"),
                        () -> new ReasonDialog(
                                        Texts.text("needs.verify.approve"),
                                        Texts.text("needs.verify.approve.text"),
                                        Texts.text("needs.verify.approve"),
                                        0,
                                        LONGEST_REASON,
                                        note -> decide(board, new Verdict.Agreed(note), "needs.verify.approved"))
                                .open()),
                Buttons.secondary(
                        Texts.text("needs.verify.return"),
                        () -> new ReasonDialog(
                                        Texts.text("needs.verify.return"),
                                        Texts.text("needs.verify.return.text"),
                                        Texts.text("needs.verify.return"),
                                        SHORTEST_RETURN,
                                        LONGEST_REASON,
                                        reason -> decide(board, new Verdict.Returned(reason), "needs.verify.returned"))
                                .open()));
        actions.addClassName("needs-actions");
        add(actions);
    }

    private static boolean decide(NeedsBoard board, Verdict verdict, String done) {
        boolean decided = Failures.attempt(() -> board.work().analysis().verify(board.caseId(), verdict));
        if (decided) {
            board.movedOn(Texts.text(done));
        }
        return decided;
    }
}
