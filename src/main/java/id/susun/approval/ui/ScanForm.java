package id.susun.approval.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import id.susun.approval.Act;
import id.susun.approval.NotSigned;
import id.susun.approval.RoundView;
import id.susun.approval.TextSignature;
import id.susun.casefile.AskRepair;
import id.susun.casefile.ui.CasePages;
import id.susun.files.FileUse;
import id.susun.files.ui.FileLink;
import id.susun.files.ui.UploadField;
import id.susun.shell.Buttons;
import id.susun.shell.Facts;
import id.susun.shell.Failures;
import id.susun.shell.Formats;
import id.susun.shell.ReasonDialog;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.workflow.Step;
import java.util.List;

/** The scan of a text that was signed on paper: to upload, and for a second person to confirm. */
class ScanForm extends Section {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 2000;

    private final ApprovalBoard board;

    ScanForm(ApprovalBoard board, Step step, RoundView round) {
        super(Texts.text(step == Step.UPLOAD_SCAN ? "approval.scan" : "approval.scan.confirm"));
        this.board = board;
        emphasised();
        if (step == Step.UPLOAD_SCAN) {
            upload(round);
        } else {
            board.work().signatures().of(board.caseId(), round.number()).ifPresent(scan -> confirm(round, scan));
        }
    }

    private void upload(RoundView round) {
        withHint(Texts.text("approval.scan.hint"));
        add(
                print(round),
                new UploadField(
                        Texts.text("approval.scan.upload"),
                        FileUse.SCAN,
                        board.work().limits(),
                        (name, content) -> {
                            boolean kept = Failures.attempt(() -> board.work()
                                    .paper()
                                    .upload(
                                            board.caseId(),
                                            board.work().uploads().check(FileUse.SCAN, name, content)));
                            if (kept) {
                                board.done(Texts.text("approval.scan.done"));
                            }
                            return kept;
                        }),
                unsigned(round));
    }

    /** The way back when the print was read and not signed. */
    private Div unsigned(RoundView round) {
        String signatory = round.seats().stream()
                .filter(seat -> seat.act() == Act.TANDA_TANGAN)
                .findFirst()
                .map(seat -> board.offices().of(seat.office(), seat.capacity()))
                .orElse("");
        Div bar = new Div(Buttons.secondary(
                Texts.text("returned.unsigned"),
                () -> new ReturnDialog(
                                Texts.text("returned.unsigned.title"),
                                List.of(Texts.text("returned.unsigned.text", signatory, round.versionNumber())),
                                Texts.text("returned.unsigned.do"),
                                board.work().nodes().of(board.caseId(), round.versionNumber()),
                                this::notSigned)
                        .open()));
        bar.addClassName("approval-answers");
        return bar;
    }

    private boolean notSigned(String reason, List<AskRepair> points) {
        boolean done =
                Failures.attempt(() -> board.work().paper().notSigned(board.caseId(), new NotSigned(reason, points)));
        if (done) {
            board.done(Texts.text("returned.unsigned.done"));
        }
        return done;
    }

    private void confirm(RoundView round, TextSignature scan) {
        withHint(Texts.text("approval.scan.confirm.hint"));
        Div answers = new Div(
                Buttons.primary(Texts.text("approval.scan.right"), () -> {
                    if (Failures.attempt(() -> board.work().paper().confirm(board.caseId()))) {
                        board.done(Texts.text("approval.scan.right.done"));
                    }
                }),
                Buttons.secondary(
                        Texts.text("approval.scan.wrong"),
                        () -> new ReasonDialog(
                                        Texts.text("approval.scan.wrong"),
                                        Texts.text("approval.scan.wrong.text"),
                                        Texts.text("approval.scan.wrong"),
                                        SHORTEST_REASON,
                                        LONGEST_REASON,
                                        this::refuse)
                                .open()));
        answers.addClassName("approval-answers");
        add(
                new Facts()
                        .with(Texts.text("approval.scan.file"), new FileLink(scan.file()))
                        .with(Texts.text("approval.scan.sha"), scan.file().sha256())
                        .with(Texts.text("approval.scan.by"), scan.byName() + " · " + Formats.dateTime(scan.at()))
                        .with(
                                Texts.text("approval.version"),
                                "v" + scan.versionNumber() + " · "
                                        + scan.versionHash().substring(0, 8)),
                print(round),
                answers);
    }

    private boolean refuse(String reason) {
        boolean refused = Failures.attempt(() -> board.work().paper().refuse(board.caseId(), reason));
        if (refused) {
            board.done(Texts.text("approval.scan.wrong.done"));
        }
        return refused;
    }

    private Div print(RoundView round) {
        Anchor print = new Anchor(
                CasePages.path(board.caseId()) + "/naskah-tanda-tangan.pdf?versi=" + round.versionNumber(),
                Texts.text("approval.sign.print"));
        print.setRouterIgnore(true);
        print.setTarget("_blank");
        Div reading = new Div(print);
        reading.addClassName("approval-reading");
        return reading;
    }
}
