package id.susun.approval.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import id.susun.approval.SubmitToGovernor;
import id.susun.audit.Refused;
import id.susun.casefile.Enactment;
import id.susun.files.CheckedFile;
import id.susun.files.FileUse;
import id.susun.files.UploadCheck;
import id.susun.files.ui.UploadField;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.FormGrid;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.workflow.Step;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sends the regulation to the governor: letter and proof of receipt. */
class SubmissionForm extends Section {

    private record Arrived(String name, byte[] content) implements java.io.Serializable {}

    private final ApprovalBoard board;
    private final TextField number = new TextField(Texts.text("approval.letter.number"));
    private final DatePicker on;
    private final Div files = new Div();
    private @Nullable Arrived letter;
    private @Nullable Arrived proof;

    SubmissionForm(ApprovalBoard board) {
        super(Texts.text("approval.submission"));
        this.board = board;
        emphasised();
        withHint(Texts.text("approval.submission.hint"));
        on = Days.past("approval.letter.date", board.work().clock(), null);
        number.setRequiredIndicatorVisible(true);
        number.setManualValidation(true);
        Enactment enactment = board.view().policyCase().enactment();
        if (enactment != null) {
            on.setMin(enactment.on());
            add(new SubmissionClock(board, enactment.on()));
        }
        Div bar = new Div(Buttons.primary(Texts.text("approval.submission.save"), this::save));
        bar.addClassName("approval-answers");
        add(new FormGrid(number, on), files, bar);
        showFiles();
    }

    private void showFiles() {
        files.removeAll();
        if (letter == null) {
            files.add(upload("approval.submission.letter", (name, content) -> letter = new Arrived(name, content)));
        } else {
            files.add(new Paragraph(Texts.text("approval.submission.letter") + ": " + letter.name()));
        }
        if (proof == null) {
            files.add(upload("approval.submission.proof", (name, content) -> proof = new Arrived(name, content)));
        } else {
            files.add(new Paragraph(Texts.text("approval.submission.proof") + ": " + proof.name()));
        }
    }

    /** Keeps what has arrived. */
    private interface Keeping extends java.io.Serializable {
        void keep(String name, byte[] content);
    }

    private UploadField upload(String key, Keeping keeping) {
        return new UploadField(Texts.text(key), FileUse.LETTER, board.work().limits(), (name, content) -> {
            boolean right = Failures.attempt(() -> board.work().uploads().check(FileUse.LETTER, name, content));
            if (right) {
                keeping.keep(name, content);
                showFiles();
            }
            return right;
        });
    }

    private void save() {
        SubmitToGovernor command = new SubmitToGovernor(number.getValue(), on.getValue());
        boolean saved = Failures.attempt(
                () -> board.work()
                        .submissions()
                        .submit(board.caseId(), command, letter == null ? null : checked(letter), proofOrRefuse()),
                Map.of("letterNumber", number, "letterDate", on));
        if (saved) {
            board.done(Texts.text("approval.submission.done"));
        }
    }

    private CheckedFile proofOrRefuse() {
        if (proof == null) {
            throw new Refused("approval.submission.proof.missing");
        }
        return checked(proof);
    }

    private CheckedFile checked(Arrived file) {
        UploadCheck uploads = board.work().uploads();
        return uploads.check(FileUse.LETTER, file.name(), file.content());
    }

    /** The time limit runs from the enactment, not from the day the step was opened. */
    private static final class SubmissionClock extends Div {
        SubmissionClock(ApprovalBoard board, java.time.LocalDate enacted) {
            addClassName("approval-clock");
            add(new Paragraph(ExternalClock.sentence(
                    board.work().deadlines().limit(Step.SUBMIT_TO_GOVERNOR, enacted),
                    enacted,
                    "approval.submission.clock")));
        }
    }
}
