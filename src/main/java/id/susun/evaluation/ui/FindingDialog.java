package id.susun.evaluation.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.susun.evaluation.EvaluationMethod;
import id.susun.evaluation.SaveFinding;
import id.susun.shell.FormGrid;
import id.susun.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Adds or changes a finding. */
class FindingDialog extends EntryDialog {

    FindingDialog(EvaluationBoard board, @Nullable SaveFinding before) {
        super(board, Texts.text(before == null ? "evaluation.finding.add" : "evaluation.finding.edit"));
        Select<EvaluationMethod> method = Entry.choice(
                "evaluation.finding.method",
                "evaluation.method",
                EvaluationMethod.class,
                before == null ? EvaluationMethod.DUNN : before.method());
        TextField criterion = watch(
                "criterion", Entry.line("evaluation.finding.criterion", before == null ? "" : before.criterion()));
        IntegerField score = watch("score", new IntegerField(Texts.text("evaluation.finding.score")));
        TextArea finding =
                watch("finding", Entry.text("evaluation.finding.text", before == null ? "" : before.finding()));
        if (before != null) {
            score.setValue(before.score());
        }
        criterion.setHelperText(Texts.text("evaluation.finding.criterion.help"));
        score.setHelperText(Texts.text("evaluation.finding.score.help"));
        criterion.setRequiredIndicatorVisible(true);
        finding.setRequiredIndicatorVisible(true);
        form(
                new FormGrid(method, criterion, score).wide(finding),
                Texts.text("evaluation.finding.save"),
                () -> board.work()
                        .findings()
                        .save(
                                board.caseId(),
                                new SaveFinding(
                                        before == null ? null : before.id(),
                                        before == null ? null : before.version(),
                                        method.getValue(),
                                        criterion.getValue(),
                                        score.getValue(),
                                        finding.getValue())));
    }
}
