package id.susun.evaluation.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import id.susun.shell.FormGrid;
import id.susun.shell.Texts;
import id.susun.survey.SkmCounts;
import id.susun.survey.SkmElement;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Enters the answers of one person; who they were is not asked. */
class RespondentDialog extends EntryDialog {

    private final Map<SkmElement, RadioButtonGroup<Integer>> answers = new EnumMap<>(SkmElement.class);

    RespondentDialog(EvaluationBoard board) {
        super(board, Texts.text("evaluation.survey.respondent"));
        FormGrid grid = new FormGrid().wide(new Paragraph(Texts.text("evaluation.survey.respondent.hint")));
        for (SkmElement element : SkmElement.values()) {
            RadioButtonGroup<Integer> group = new RadioButtonGroup<>(SurveySection.name(element));
            group.setItems(IntStream.rangeClosed(SkmCounts.LOWEST, SkmCounts.HIGHEST)
                    .boxed()
                    .toList());
            group.setItemLabelGenerator(answer -> answer + " " + Texts.text("evaluation.answer." + answer));
            answers.put(element, group);
            grid.wide(group);
        }
        form(
                grid,
                Texts.text("evaluation.survey.respondent.save"),
                () -> board.work().survey().addRespondent(board.caseId(), given()));
    }

    private Map<SkmElement, Integer> given() {
        Map<SkmElement, Integer> given = new EnumMap<>(SkmElement.class);
        answers.forEach((element, group) -> {
            if (group.getValue() != null) {
                given.put(element, group.getValue());
            }
        });
        return given;
    }
}
