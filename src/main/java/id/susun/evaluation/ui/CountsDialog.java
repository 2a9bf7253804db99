package id.susun.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import id.susun.evaluation.SurveyOverview;
import id.susun.shell.Texts;
import id.susun.survey.SkmCounts;
import id.susun.survey.SkmElement;
import java.util.ArrayList;
import java.util.List;

/**
 * Enters how often each answer was given, for a survey counted elsewhere; replaces what was there. It begins with what is
 * stored at that moment, not with what the page shows, for colleagues enter answers at the same time.
 */
class CountsDialog extends EntryDialog {

    private static final int MOST = 1_000_000;

    private final List<IntegerField> cells = new ArrayList<>();

    CountsDialog(EvaluationBoard board) {
        super(board, Texts.text("evaluation.survey.counts"));
        SurveyOverview survey = board.current().survey();
        SkmCounts counts = survey == null ? SkmCounts.none() : survey.counts();
        Integer seen = survey == null ? null : survey.frame().version();
        int version = seen == null ? -1 : seen;
        Div table = new Div(new Paragraph(Texts.text("evaluation.survey.counts.hint")));
        for (SkmElement element : SkmElement.values()) {
            Div row = new Div(new Span(SurveySection.name(element)));
            row.addClassName("evaluation-counts");
            for (int answer = SkmCounts.LOWEST; answer <= SkmCounts.HIGHEST; answer++) {
                IntegerField cell = new IntegerField();
                cell.setAriaLabel(Texts.text("evaluation.survey.counts.cell", element.name(), answer));
                cell.setPlaceholder(Texts.text("evaluation.survey.counts.answer", answer));
                cell.setMin(0);
                cell.setMax(MOST);
                int known = counts.count(element, answer);
                if (known > 0) {
                    cell.setValue(known);
                }
                cells.add(cell);
                row.add(cell);
            }
            table.add(row);
        }
        form(table, Texts.text("evaluation.survey.counts.save"), () -> {
            cells.forEach(CountsDialog::check);
            board.work().survey().enterCounts(board.caseId(), version, entered());
        });
    }

    private static void check(IntegerField cell) {
        if (cell.isInvalid() || (cell.getValue() != null && cell.getValue() < 0)) {
            cell.focus();
            throw new id.susun.audit.Refused("evaluation.survey.counts.bad");
        }
    }

    private SkmCounts entered() {
        return SkmCounts.of(cells.stream()
                .mapToInt(cell -> cell.getValue() == null ? 0 : cell.getValue())
                .toArray());
    }
}
