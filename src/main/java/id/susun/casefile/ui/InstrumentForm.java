package id.susun.casefile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.susun.casefile.Instrument;
import id.susun.shell.FormGrid;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.tenant.Workspace;
import id.susun.tenant.WorkspaceType;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The questions that lead to a legal form, what they suggest, and the person's own choice with its reasons. */
class InstrumentForm extends Section {

    private final RadioButtonGroup<Boolean> bindsPublic = question("bindsPublic");
    private final RadioButtonGroup<Boolean> regulates = question("regulates");
    private final RadioButtonGroup<Boolean> decides = question("decides");
    private final RadioButtonGroup<Boolean> wholeRegion = question("wholeRegion");
    private final Div suggestion = new Div();
    private final Select<Instrument> instrument = new Select<>();
    private final TextArea rationale = new TextArea(Texts.text("cases.new.rationale"));

    private WorkspaceType type = WorkspaceType.PERANGKAT_DAERAH;
    private String composed = "";

    InstrumentForm() {
        super(Texts.text("cases.new.form"));
        withHint(Texts.text("cases.new.form.hint"));
        addClassName("instrument-form");
        suggestion.addClassName("suggestion");
        suggestion.getElement().setAttribute("role", "status");
        instrument.setLabel(Texts.text("casepage.instrument"));
        instrument.setHelperText(Texts.text("cases.new.instrument.help"));
        instrument.setItemLabelGenerator(one -> Texts.label("instrument", one));
        instrument.setManualValidation(true);
        instrument.setRequiredIndicatorVisible(true);
        instrument.addValueChangeListener(change -> compose());
        rationale.setHelperText(Texts.text("cases.new.rationale.help"));
        rationale.setManualValidation(true);
        rationale.setRequiredIndicatorVisible(true);
        rationale.setMinRows(4);
        rationale.setValueChangeMode(ValueChangeMode.ON_BLUR);
        Div questions = new Div(bindsPublic, regulates, decides, wholeRegion);
        questions.addClassName("questions");
        add(questions, suggestion, new FormGrid().wide(instrument, rationale));
        allow();
        answered();
    }

    Select<Instrument> instrument() {
        return instrument;
    }

    TextArea rationale() {
        return rationale;
    }

    void workspace(@Nullable Workspace unit) {
        if (unit != null) {
            type = unit.type();
            allow();
            answered();
        }
    }

    private void allow() {
        Instrument before = instrument.getValue();
        Set<Instrument> allowed = Instrument.issuableBy(type);
        instrument.setItems(allowed);
        instrument.setValue(before != null && allowed.contains(before) ? before : null);
    }

    private void answered() {
        InstrumentAnswers answers = answers();
        regulates.setVisible(answers.asksRegulates());
        decides.setVisible(answers.asksDecides());
        wholeRegion.setVisible(answers.asksWholeRegion());
        suggestion.removeAll();
        Optional<Instrument> suggested = answers.suggestion(type);
        suggestion.setVisible(suggested.isPresent());
        suggested.ifPresent(this::suggest);
        compose();
    }

    private void suggest(Instrument suggested) {
        boolean issuable = Instrument.issuableBy(type).contains(suggested);
        Paragraph head = new Paragraph(Texts.text(
                issuable ? "cases.new.suggestion" : "cases.new.suggestionUpwards",
                Texts.label("instrument", suggested)));
        head.addClassName("suggestion-head");
        suggestion.add(head, new Paragraph(Texts.label("cases.new.why", suggested)));
        if (issuable) {
            instrument.setValue(suggested);
        } else {
            suggestion.add(new Paragraph(Texts.text("cases.new.upwards")));
            instrument.setValue(Instrument.KEPUTUSAN_CAMAT);
        }
    }

    /** Keeps the proposed wording until the person writes their own. */
    private void compose() {
        if (rationale.getValue().equals(composed)) {
            composed = answers().words(type, instrument.getValue());
            rationale.setValue(composed);
        }
    }

    private InstrumentAnswers answers() {
        return new InstrumentAnswers(
                bindsPublic.getValue(), regulates.getValue(), decides.getValue(), wholeRegion.getValue());
    }

    private RadioButtonGroup<Boolean> question(String name) {
        RadioButtonGroup<Boolean> question = new RadioButtonGroup<>(Texts.text("cases.new.question." + name));
        question.setHelperText(Texts.text("cases.new.question." + name + ".help"));
        question.setItems(true, false);
        question.setItemLabelGenerator(yes -> Texts.text(yes ? "cases.yes" : "cases.no"));
        question.addValueChangeListener(change -> answered());
        return question;
    }
}
