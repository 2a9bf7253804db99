package id.susun.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.susun.evaluation.FollowUpStatus;
import id.susun.evaluation.SaveFollowUp;
import id.susun.shell.Badge;
import id.susun.shell.Buttons;
import id.susun.shell.EmptyState;
import id.susun.shell.Formats;
import id.susun.shell.ResponsiveTable;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.shell.Tone;
import java.util.Objects;

/** What is to be done about the results, by whom and by when. */
class FollowUpSection extends Section {

    private final EvaluationBoard board;

    FollowUpSection(EvaluationBoard board) {
        super(Texts.text("evaluation.follow-ups"));
        this.board = board;
        withHint(Texts.text("evaluation.follow-ups.hint"));
        if (board.writing()) {
            withActions(Buttons.secondary(
                    Texts.text("evaluation.follow-up.add"), () -> new FollowUpDialog(board, null).open()));
        }
        ResponsiveTable<SaveFollowUp> table = new ResponsiveTable<SaveFollowUp>(Texts.text("evaluation.follow-ups"))
                .captionHidden()
                .column(Texts.text("evaluation.follow-up.action"), SaveFollowUp::action)
                .column(
                        Texts.text("evaluation.follow-up.about"),
                        row -> row.about().isBlank() ? null : row.about())
                .column(Texts.text("evaluation.follow-up.owner"), SaveFollowUp::owner)
                .column(Texts.text("evaluation.follow-up.due"), this::due)
                .column(Texts.text("evaluation.follow-up.status"), FollowUpSection::status);
        if (board.writing()) {
            table.column(Texts.text("evaluation.actions"), this::actions);
        }
        add(table.whenEmpty(new EmptyState(
                        VaadinIcon.TASKS,
                        Texts.text("evaluation.follow-ups.none"),
                        Texts.text(board.writing() ? "evaluation.follow-ups.none.hint" : "evaluation.none.hint")))
                .rows(board.overview().followUps()));
    }

    private Component due(SaveFollowUp row) {
        Div cell = new Div(new Span(Formats.shortDate(row.dueOn())));
        cell.addClassName("evaluation-lines");
        if (row.overdue(board.today())) {
            cell.add(new Badge(Formats.due(row.dueOn(), board.today()), Tone.DANGER));
        }
        return cell;
    }

    private static Component status(SaveFollowUp row) {
        return new Badge(
                Texts.label("evaluation.status", row.status()),
                row.status() == FollowUpStatus.DONE
                        ? Tone.SUCCESS
                        : row.status() == FollowUpStatus.RUNNING ? Tone.INFO : Tone.NEUTRAL);
    }

    private Component actions(SaveFollowUp row) {
        return Entry.actions(
                board,
                row.action(),
                () -> new FollowUpDialog(board, row).open(),
                () -> board.work()
                        .followUps()
                        .remove(
                                board.caseId(),
                                Objects.requireNonNull(row.id()),
                                Objects.requireNonNull(row.version())));
    }
}
