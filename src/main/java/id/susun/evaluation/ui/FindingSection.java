package id.susun.evaluation.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.susun.evaluation.SaveFinding;
import id.susun.shell.Buttons;
import id.susun.shell.EmptyState;
import id.susun.shell.ResponsiveTable;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import java.util.Objects;

/** What the evaluation methods have shown. */
class FindingSection extends Section {

    FindingSection(EvaluationBoard board) {
        super(Texts.text("evaluation.findings"));
        withHint(Texts.text("evaluation.findings.hint"));
        if (board.writing()) {
            withActions(Buttons.secondary(
                    Texts.text("evaluation.finding.add"), () -> new FindingDialog(board, null).open()));
        }
        ResponsiveTable<SaveFinding> table = new ResponsiveTable<SaveFinding>(Texts.text("evaluation.findings"))
                .captionHidden()
                .column(Texts.text("evaluation.finding.criterion"), SaveFinding::criterion)
                .column(Texts.text("evaluation.finding.method"), row -> Texts.label("evaluation.method", row.method()))
                .numeric(
                        Texts.text("evaluation.finding.score"),
                        row -> row.score() == null ? null : Texts.text("evaluation.finding.score.line", row.score()))
                .column(Texts.text("evaluation.finding.text"), SaveFinding::finding);
        if (board.writing()) {
            table.column(
                    Texts.text("evaluation.actions"),
                    row -> Entry.actions(
                            board,
                            row.criterion(),
                            () -> new FindingDialog(board, row).open(),
                            () -> board.work()
                                    .findings()
                                    .remove(
                                            board.caseId(),
                                            Objects.requireNonNull(row.id()),
                                            Objects.requireNonNull(row.version()))));
        }
        add(table.whenEmpty(new EmptyState(
                        VaadinIcon.SEARCH,
                        Texts.text("evaluation.findings.none"),
                        Texts.text(board.writing() ? "evaluation.findings.none.hint" : "evaluation.none.hint")))
                .rows(board.overview().findings()));
    }
}
