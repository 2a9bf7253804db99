package id.susun.approval.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import id.susun.approval.PartyState;
import id.susun.approval.RecordPartySignature;
import id.susun.audit.Refused;
import id.susun.casefile.PartySignature;
import id.susun.files.CheckedFile;
import id.susun.files.FileUse;
import id.susun.files.ui.UploadField;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.FormGrid;
import id.susun.shell.Texts;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records the signature of another party: who signed, where, when, and the page that shows it. */
class PartySignatureForm extends Div {

    private record Arrived(String name, byte[] content) implements Serializable {}

    private final ApprovalBoard board;
    private final PartyState state;
    private final TextField signer = new TextField(Texts.text("joint.signer"));
    private final TextField place = new TextField(Texts.text("joint.place"));
    private final DatePicker on;
    private final Div file = new Div();
    private @Nullable Arrived scan;

    PartySignatureForm(ApprovalBoard board, PartyState state) {
        this.board = board;
        this.state = state;
        addClassName("joint-form");
        signer.setHelperText(Texts.text("joint.signer.help"));
        signer.setRequiredIndicatorVisible(true);
        signer.setManualValidation(true);
        place.setRequiredIndicatorVisible(true);
        place.setManualValidation(true);
        PartyState.Recorded recorded = state.recorded();
        PartySignature known = recorded == null ? null : recorded.signature();
        on = Days.past("joint.on", board.work().clock(), known == null ? null : known.on());
        if (known != null) {
            signer.setValue(known.signer());
            place.setValue(known.place());
        }
        Div bar = new Div(Buttons.primary(Texts.text(known == null ? "joint.sign" : "joint.sign.again"), this::save));
        bar.addClassName("approval-answers");
        file.addClassName("joint-file");
        add(new FormGrid(signer, place, on), file, bar);
        showFile();
    }

    private void showFile() {
        file.removeAll();
        if (scan != null) {
            file.add(new Paragraph(Texts.text("joint.scan") + ": " + scan.name()));
            return;
        }
        file.add(new UploadField(
                Texts.text("joint.scan.upload"), FileUse.SCAN, board.work().limits(), (name, content) -> {
                    boolean right =
                            Failures.attempt(() -> board.work().uploads().check(FileUse.SCAN, name, content));
                    if (right) {
                        scan = new Arrived(name, content);
                        showFile();
                    }
                    return right;
                }));
    }

    private void save() {
        RecordPartySignature command =
                new RecordPartySignature(state.party().id(), signer.getValue(), place.getValue(), on.getValue());
        boolean saved = Failures.attempt(
                () -> board.work().jointSigning().recordSignature(board.caseId(), command, checked()),
                Map.of("signer", signer, "place", place, "on", on));
        if (saved) {
            board.done(Texts.text("joint.sign.done"));
        }
    }

    private CheckedFile checked() {
        Arrived arrived = scan;
        if (arrived == null) {
            throw new Refused("joint.scan.missing");
        }
        return board.work().uploads().check(FileUse.SCAN, arrived.name(), arrived.content());
    }
}
