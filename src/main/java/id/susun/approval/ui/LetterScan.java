package id.susun.approval.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.susun.approval.ExternalPaper;
import id.susun.files.FileUse;
import id.susun.files.ui.FileLink;
import id.susun.files.ui.UploadField;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.Texts;
import id.susun.workflow.Step;

/** The scan of one letter, sent or received; it shows itself anew and leaves the form around it alone. */
class LetterScan extends Div {

    private final ApprovalBoard board;
    private final Step step;
    private final int round;
    private final String letter;

    LetterScan(ApprovalBoard board, Step step, int round, String letter) {
        this.board = board;
        this.step = step;
        this.round = round;
        this.letter = letter;
        addClassName("approval-paper-actions");
        show();
    }

    private void show() {
        removeAll();
        board.work().papers().of(board.caseId(), round, step).stream()
                .filter(paper -> paper.item().equals(letter))
                .findFirst()
                .ifPresent(this::show);
    }

    private void show(ExternalPaper paper) {
        if (paper.file() != null) {
            add(
                    new Paragraph(new FileLink(paper.file())),
                    Buttons.quiet(
                            Texts.text("approval.paper.untick"),
                            () -> change(() -> board.work().papers().untick(board.caseId(), step, letter))));
            return;
        }
        add(new UploadField(
                Texts.text("approval.paper." + letter + ".upload"),
                FileUse.LETTER,
                board.work().limits(),
                (file, content) -> change(() -> board.work()
                        .papers()
                        .attach(
                                board.caseId(),
                                step,
                                letter,
                                board.work().uploads().check(FileUse.LETTER, file, content)))));
    }

    private boolean change(Runnable action) {
        boolean changed = Failures.attempt(action);
        if (changed) {
            show();
        }
        return changed;
    }
}
