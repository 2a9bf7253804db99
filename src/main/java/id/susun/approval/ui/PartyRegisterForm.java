package id.susun.approval.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import id.susun.approval.PartyState;
import id.susun.approval.RecordPartyRegister;
import id.susun.casefile.PartySignature;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.FormGrid;
import id.susun.shell.Texts;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Records which number a joint regulation bears in the region of another party, and its gazette entry there. */
class PartyRegisterForm extends Div {

    private final ApprovalBoard board;
    private final PartyState state;
    private final TextField number = new TextField(Texts.text("joint.number"));
    private final IntegerField year = new IntegerField(Texts.text("joint.year"));
    private final TextField gazette = new TextField(Texts.text("joint.gazette"));
    private final DatePicker promulgatedOn;
    private final TextField promulgator = new TextField(Texts.text("joint.promulgator"));

    PartyRegisterForm(ApprovalBoard board, PartyState state) {
        this.board = board;
        this.state = state;
        addClassName("joint-form");
        number.setRequiredIndicatorVisible(true);
        number.setManualValidation(true);
        year.setRequiredIndicatorVisible(true);
        year.setManualValidation(true);
        gazette.setHelperText(Texts.text("joint.gazette.help"));
        gazette.setManualValidation(true);
        promulgator.setManualValidation(true);
        PartySignature signature = Objects.requireNonNull(state.recorded()).signature();
        Optional<PartySignature.Register> known = Optional.ofNullable(signature.register());
        promulgatedOn = Days.past(
                "joint.promulgated.on",
                board.work().clock(),
                known.map(PartySignature.Register::promulgatedOn).orElse(null));
        promulgatedOn.setRequiredIndicatorVisible(false);
        promulgatedOn.setMin(signature.on());
        year.setValue(
                known.map(PartySignature.Register::year).orElse(signature.on().getYear()));
        known.ifPresent(register -> {
            number.setValue(register.number());
            gazette.setValue(Objects.requireNonNullElse(register.gazette(), ""));
            promulgator.setValue(Objects.requireNonNullElse(register.promulgator(), ""));
        });
        Div bar = new Div(Buttons.secondary(Texts.text("joint.register"), this::save));
        bar.addClassName("approval-answers");
        add(new FormGrid(number, year).wide(gazette).with(promulgatedOn, promulgator), bar);
    }

    private void save() {
        RecordPartyRegister command = new RecordPartyRegister(
                state.party().id(),
                number.getValue(),
                year.getValue() == null ? 0 : year.getValue(),
                gazette.getValue(),
                promulgatedOn.getValue(),
                promulgator.getValue());
        boolean saved = Failures.attempt(
                () -> board.work().jointSigning().recordRegister(board.caseId(), command),
                Map.of(
                        "number",
                        number,
                        "year",
                        year,
                        "gazette",
                        gazette,
                        "promulgatedOn",
                        promulgatedOn,
                        "promulgator",
                        promulgator));
        if (saved) {
            board.done(Texts.text("joint.register.done"));
        }
    }
}
