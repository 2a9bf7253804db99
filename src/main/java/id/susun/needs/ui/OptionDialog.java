package id.susun.needs.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.susun.needs.WeighOption;
import id.susun.shell.FormGrid;
import id.susun.shell.RupiahField;
import id.susun.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Adds or changes an option. */
class OptionDialog extends EntryDialog {

    private static final int HIGHEST_SCORE = 100;
    private static final int LETTERS = 26;

    private final TextField code = new TextField(Texts.text("needs.option.code"));
    private final TextField name = new TextField(Texts.text("needs.option.name"));
    private final RupiahField cost = new RupiahField(Texts.text("needs.option.cost"));
    private final IntegerField score = new IntegerField(Texts.text("needs.option.score"));
    private final TextArea benefit = new TextArea(Texts.text("needs.option.benefit"));
    private final Checkbox recommended = new Checkbox(Texts.text("needs.option.recommend"));

    OptionDialog(NeedsBoard board, @Nullable WeighOption before) {
        super(board, Texts.text(before == null ? "needs.option.add" : "needs.option.edit"));
        code.setRequiredIndicatorVisible(true);
        name.setRequiredIndicatorVisible(true);
        cost.setRequiredIndicatorVisible(true);
        cost.setHelperText(Texts.text("needs.option.cost.helper"));
        score.setMin(0);
        score.setMax(HIGHEST_SCORE);
        score.setStepButtonsVisible(true);
        score.setRequiredIndicatorVisible(true);
        score.setHelperText(Texts.text("needs.option.score.helper"));
        benefit.setMinRows(2);
        recommended.setHelperText(Texts.text("needs.option.recommend.helper"));
        int used = board.overview().options().size();
        code.setValue(before == null ? String.valueOf((char) ('A' + used % LETTERS)) : before.code());
        if (before != null) {
            name.setValue(before.name());
            cost.amount(before.cost());
            score.setValue(before.score());
            benefit.setValue(before.benefit());
            recommended.setValue(before.recommended());
        }
        watch("code", code);
        watch("name", name);
        watch("cost", cost);
        watch("score", score);
        watch("benefit", benefit);
        form(
                new FormGrid().wide(name).with(code, score, cost).wide(benefit, recommended),
                Texts.text("needs.option.save"),
                () -> board.work()
                        .options()
                        .weigh(
                                board.caseId(),
                                new WeighOption(
                                        before == null ? null : before.id(),
                                        before == null ? null : before.version(),
                                        code.getValue(),
                                        name.getValue(),
                                        rupiah(),
                                        benefit.getValue(),
                                        score.getValue() == null ? -1 : score.getValue(),
                                        recommended.getValue())));
    }

    /** An empty or broken amount becomes one that the service refuses at its field. */
    private long rupiah() {
        Long amount = cost.amount();
        return amount == null ? -1 : amount;
    }
}
