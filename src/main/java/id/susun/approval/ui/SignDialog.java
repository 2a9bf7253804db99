package id.susun.approval.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import id.susun.approval.Decide;
import id.susun.approval.ElectronicSigning;
import id.susun.approval.RoundView;
import id.susun.identity.Office;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.FormGrid;
import id.susun.shell.Texts;
import id.susun.signing.SigningSecret;
import java.util.Locale;

/** Asks for what somebody signs with, for one signature: the fields are emptied whatever comes of it. */
class SignDialog extends Dialog {

    private static final int NIK_LENGTH = 16;

    private final ApprovalBoard board;
    private final RoundView round;
    private final Office office;
    private final TextField nik = new TextField(Texts.text("approval.tte.nik"));
    private final PasswordField passphrase = new PasswordField(Texts.text("approval.tte.passphrase"));
    private final Checkbox noBurden = new Checkbox(Texts.text("approval.tte.noBurden"));

    SignDialog(ApprovalBoard board, RoundView round, Office office) {
        this.board = board;
        this.round = round;
        this.office = office;
        ElectronicSigning signing = board.work().electronic();
        setHeaderTitle(Texts.text("approval.tte"));
        setWidth("min(36rem, calc(100vw - 2rem))");
        setCloseOnOutsideClick(false);
        nik.setMaxLength(NIK_LENGTH);
        nik.setAllowedCharPattern("[0-9]");
        nik.setAutocomplete(Autocomplete.OFF);
        nik.setManualValidation(true);
        nik.getElement().setAttribute("inputmode", "numeric");
        nik.setRequiredIndicatorVisible(true);
        passphrase.setAutocomplete(Autocomplete.OFF);
        passphrase.setManualValidation(true);
        passphrase.setRequiredIndicatorVisible(true);
        add(new Paragraph(Texts.text("approval.tte.text", round.versionNumber())));
        if (signing.isExample()) {
            Paragraph example = new Paragraph(Texts.text("approval.tte.example"));
            example.addClassName("approval-why");
            add(example);
        }
        FormGrid fields = new FormGrid(nik, passphrase);
        if (board.view().policyCase().instrument().isDecision()) {
            fields.wide(noBurden);
            if (mentionsBudget()) {
                fields.wide(new Paragraph(Texts.text("approval.tte.budget")));
            }
        }
        add(fields);
        nik.addValueChangeListener(change -> nik.setInvalid(false));
        passphrase.addValueChangeListener(change -> passphrase.setInvalid(false));
        add(new Paragraph(Texts.text("approval.tte.once")));
        getFooter()
                .add(
                        Buttons.quiet(Texts.text("shell.cancel"), this::close),
                        Buttons.primary(Texts.text("approval.tte.sign"), this::sign));
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                nik.focus();
            } else {
                forget();
            }
        });
    }

    private void sign() {
        if (!filled()) {
            return;
        }
        boolean burden = board.view().policyCase().instrument().isDecision() && !noBurden.getValue();
        Decide command = Decide.approve(office, round.hash());
        boolean signed;
        try (SigningSecret secret = new SigningSecret(nik.getValue(), passphrase.getValue())) {
            signed = Failures.attempt(() -> board.work().electronic().sign(board.caseId(), command, burden, secret));
        } finally {
            passphrase.clear();
        }
        if (signed) {
            close();
            board.done(Texts.text("approval.tte.done"));
        } else {
            passphrase.focus();
        }
    }

    private boolean mentionsBudget() {
        return board.work().text().version(board.caseId(), round.versionNumber()).stream()
                .flatMap(text -> text.lines().stream())
                .anyMatch(line -> line.text().toLowerCase(Locale.ROOT).contains("anggaran pendapatan dan belanja"));
    }

    /** Whether there is something to sign with; what is missing says so, and what was typed stays. */
    private boolean filled() {
        boolean known = nik.getValue().length() == NIK_LENGTH;
        boolean secret = !passphrase.isEmpty();
        nik.setErrorMessage(known ? "" : Texts.text("approval.tte.nik.wrong"));
        nik.setInvalid(!known);
        passphrase.setErrorMessage(secret ? "" : Texts.text("approval.tte.passphrase.missing"));
        passphrase.setInvalid(!secret);
        if (!known) {
            nik.focus();
        } else if (!secret) {
            passphrase.focus();
        }
        return known && secret;
    }

    private void forget() {
        nik.clear();
        passphrase.clear();
    }
}
