package id.susun.evaluation.ui;

import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import id.susun.evaluation.SaveSurvey;
import id.susun.evaluation.SurveyOverview;
import id.susun.shell.FormGrid;
import id.susun.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Sets the frame of the survey. */
class FrameDialog extends EntryDialog {

    private final @Nullable SaveSurvey before;
    private final TextField period;
    private final TextField serviceUnit;
    private final IntegerField population;
    private final BigDecimalField previous;

    FrameDialog(EvaluationBoard board) {
        super(board, Texts.text("evaluation.survey.frame"));
        SurveyOverview survey = board.current().survey();
        before = survey == null ? null : survey.frame();
        period = watch("period", Entry.line("evaluation.survey.period", before == null ? "" : before.period()));
        serviceUnit =
                watch("serviceUnit", Entry.line("evaluation.survey.unit", before == null ? "" : before.serviceUnit()));
        population = watch("population", new IntegerField(Texts.text("evaluation.survey.served")));
        previous =
                watch("previous", Entry.number("evaluation.survey.before", before == null ? null : before.previous()));
        if (before != null) {
            population.setValue((int) before.population());
        }
        population.setHelperText(Texts.text("evaluation.survey.served.help"));
        previous.setHelperText(Texts.text("evaluation.survey.before.help"));
        period.setRequiredIndicatorVisible(true);
        serviceUnit.setRequiredIndicatorVisible(true);
        population.setRequiredIndicatorVisible(true);
        form(
                new FormGrid(period, serviceUnit, population, previous),
                Texts.text("evaluation.survey.save"),
                () -> board.work()
                        .survey()
                        .save(
                                board.caseId(),
                                new SaveSurvey(
                                        before == null ? null : before.version(),
                                        period.getValue(),
                                        serviceUnit.getValue(),
                                        population.getValue() == null ? 0 : population.getValue(),
                                        previous.getValue())));
    }
}
