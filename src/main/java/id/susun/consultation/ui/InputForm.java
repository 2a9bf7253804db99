package id.susun.consultation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import id.susun.consultation.InputLine;
import id.susun.consultation.RoundView;
import id.susun.consultation.StakeholderCategory;
import id.susun.consultation.SubmitInput;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.FormGrid;
import id.susun.shell.Formats;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import id.susun.tenant.CaseId;
import java.util.Map;

/** A stakeholder writes to an online round. */
class InputForm extends Section {

    private final Desk desk;
    private final CaseId caseId;
    private final RoundView round;
    private final Runnable sent;
    private final Select<StakeholderCategory> category =
            Fields.choice("consultation.input.category", "consultation.category", StakeholderCategory.class, null);
    private final PassageField passage = new PassageField();
    private final TextArea text = Fields.text("consultation.input.text", null, 4000);
    private final Checkbox namePublic = new Checkbox(Texts.text("consultation.input.name-public.mine"));

    InputForm(Desk desk, CaseId caseId, RoundView round, Runnable sent) {
        super(Texts.text("consultation.form.title", round.title()));
        this.desk = desk;
        this.caseId = caseId;
        this.round = round;
        this.sent = sent;
        passage.offer(desk.reading().passages(caseId, round.id()));
        text.setRequiredIndicatorVisible(true);
        withHint(Texts.text("consultation.form.hint", Formats.date(round.endsOn())));
        emphasised();
        add(
                new FormGrid(category, passage).wide(text, namePublic),
                Buttons.primary(Texts.text("consultation.form.send"), this::send));
    }

    private void send() {
        boolean kept = Failures.attempt(
                () -> {
                    InputLine line = desk.gathering()
                            .submit(
                                    caseId,
                                    new SubmitInput(
                                            round.id(),
                                            category.getValue(),
                                            passage.node(),
                                            text.getValue(),
                                            namePublic.getValue()));
                    Toasts.success(Texts.text("consultation.form.sent", line.number()));
                },
                Map.of("category", category, "text", text));
        if (kept) {
            text.clear();
            sent.run();
        }
    }
}
