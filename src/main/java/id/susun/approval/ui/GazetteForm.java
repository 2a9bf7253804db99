package id.susun.approval.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import id.susun.approval.NumberRegister;
import id.susun.casefile.Enactment;
import id.susun.casefile.Instrument;
import id.susun.shell.Buttons;
import id.susun.shell.Facts;
import id.susun.shell.Failures;
import id.susun.shell.FormGrid;
import id.susun.shell.Formats;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import java.time.LocalDate;

/** Enters the text in the gazette. */
class GazetteForm extends Section {

    private final ApprovalBoard board;
    private final DatePicker on;
    private final TextField supplement = new TextField(Texts.text("approval.supplement"));

    GazetteForm(ApprovalBoard board) {
        super(Texts.text("approval.gazette"));
        this.board = board;
        emphasised();
        withHint(Texts.text("approval.gazette.hint"));
        LocalDate today = Days.today(board.work().clock());
        on = Days.past("approval.gazette.on", board.work().clock(), today);
        NumberRegister register = NumberRegister.gazetteOf(board.view().policyCase());
        Facts facts = new Facts()
                .with(Texts.text("approval.number.register"), board.registers().of(register))
                .with(
                        Texts.text("approval.number.next"),
                        board.work().enacting().nextNumber(register, today.getYear()) + " / " + today.getYear());
        Enactment enactment = board.view().policyCase().enactment();
        if (enactment != null) {
            on.setMin(enactment.on());
            facts.with(
                    Texts.text("approval.enacted"),
                    Texts.text(
                            "approval.number.given",
                            enactment.number(),
                            String.valueOf(enactment.year()),
                            Formats.date(enactment.on())));
        }
        Div bar = new Div(Buttons.primary(Texts.text("approval.gazette.enter"), this::enter));
        bar.addClassName("approval-answers");
        FormGrid fields = new FormGrid(on);
        if (board.view().policyCase().instrument() == Instrument.PERDA) {
            supplement.setHelperText(Texts.text("approval.supplement.help"));
            supplement.setRequiredIndicatorVisible(true);
            supplement.setManualValidation(true);
            fields.with(supplement);
        }
        add(facts, fields, bar);
    }

    private void enter() {
        LocalDate day = on.getValue();
        on.setInvalid(day == null);
        if (day == null) {
            on.setErrorMessage(Texts.text("approval.date.missing"));
            on.focus();
            return;
        }
        NumberRegister register = NumberRegister.gazetteOf(board.view().policyCase());
        int number = board.work().enacting().nextNumber(register, day.getYear());
        EnactingQuestion.beforeGazette(board.registers().of(register), number, day, () -> promulgate(day));
    }

    private void promulgate(LocalDate day) {
        if (Failures.attempt(() -> board.work().enacting().promulgate(board.caseId(), day, supplement.getValue()))) {
            board.done(Texts.text("approval.gazette.done"));
        }
    }
}
