package id.susun.approval.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import id.susun.approval.AssignNumber;
import id.susun.approval.Enacting;
import id.susun.approval.NumberRegister;
import id.susun.casefile.Instrument;
import id.susun.shell.Buttons;
import id.susun.shell.Facts;
import id.susun.shell.Failures;
import id.susun.shell.FormGrid;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import java.time.LocalDate;
import java.util.Map;

/** Gives the signed text its number: the next of its register, with a classification code for decisions. */
class NumberForm extends Section {

    private final ApprovalBoard board;
    private final Instrument instrument;
    private final TextField code = new TextField(Texts.text("approval.number.code"));
    private final DatePicker enactedOn;
    private final Div next = new Div();
    private final LocalDate signed;

    NumberForm(ApprovalBoard board, boolean gazette) {
        super(Texts.text("approval.number"));
        this.board = board;
        this.instrument = board.view().policyCase().instrument();
        emphasised();
        withHint(Texts.text("approval.number.hint"));
        Enacting enacting = board.work().enacting();
        signed = enacting.signedOn(board.caseId())
                .orElseGet(() -> Days.today(board.work().clock()));
        enactedOn = Days.past("approval.number.on", board.work().clock(), signed);
        enactedOn.setMin(enacting.earliestOn(board.caseId()).orElse(signed));
        enactedOn.setHelperText(Texts.text("approval.number.on.help"));
        code.setManualValidation(true);
        code.setHelperText(Texts.text("approval.number.code.help"));
        code.setRequiredIndicatorVisible(instrument.isDecision());
        NumberRegister register = NumberRegister.of(board.view().policyCase());
        showNext(register, signed.getYear());
        add(next);
        FormGrid form = new FormGrid(enactedOn);
        if (!instrument.isRegulation()) {
            form.with(code);
        }
        Div bar = new Div(Buttons.primary(Texts.text("approval.number.give"), this::ask));
        bar.addClassName("approval-answers");
        add(form, bar);
        startIfUnused(register, signed.getYear());
        if (gazette) {
            startIfUnused(NumberRegister.gazetteOf(board.view().policyCase()), signed.getYear());
        }
        Details why =
                new Details(Texts.text("approval.number.why"), new Paragraph(Texts.text("approval.number.why.text")));
        if (register.kind().isPerUnit()) {
            why.add(new Paragraph(
                    Texts.text("approval.number.why.unit", board.registers().owner(register))));
        }
        add(why);
    }

    private void showNext(NumberRegister register, int year) {
        next.removeAll();
        next.add(new Facts()
                .with(Texts.text("approval.number.register"), board.registers().of(register))
                .with(
                        Texts.text("approval.number.next"),
                        board.work().enacting().nextNumber(register, year) + " / " + year));
    }

    /** Continuing a register leaves this form as it is, with the code that may be half typed, but for the next number. */
    private void startIfUnused(NumberRegister register, int year) {
        if (board.work().enacting().nextNumber(register, year) == 1) {
            add(new RegisterStart(
                    board,
                    register,
                    year,
                    () -> showNext(NumberRegister.of(board.view().policyCase()), year)));
        }
    }

    private void ask() {
        String wrong = !code.getValue().matches(AssignNumber.CODE)
                ? "approval.classification.form"
                : instrument.isDecision() && code.getValue().isBlank() ? "approval.classification.missing" : null;
        code.setInvalid(wrong != null);
        if (wrong != null) {
            code.setErrorMessage(Texts.text(wrong));
            code.focus();
            return;
        }
        NumberRegister register = NumberRegister.of(board.view().policyCase());
        LocalDate on = enactedOn.getValue() == null ? signed : enactedOn.getValue();
        String number = (code.getValue().isBlank() ? "" : code.getValue().strip() + "/")
                + board.work().enacting().nextNumber(register, on.getYear());
        EnactingQuestion.beforeNumber(board.registers().of(register), number, on, this::give);
    }

    private void give() {
        AssignNumber command =
                new AssignNumber(instrument.isRegulation() ? null : code.getValue(), enactedOn.getValue());
        if (Failures.attempt(
                () -> board.work().enacting().assignNumber(board.caseId(), command),
                Map.of("classificationCode", code, "enactedOn", enactedOn))) {
            board.done(Texts.text("approval.number.done"));
        }
    }
}
