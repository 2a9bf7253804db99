package id.susun.implementation.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import id.susun.implementation.Programme;
import id.susun.implementation.ProgrammeStatus;
import id.susun.implementation.Progress;
import id.susun.implementation.ReportProgress;
import id.susun.shell.Fields;
import id.susun.shell.FormGrid;
import id.susun.shell.Formats;
import id.susun.shell.RupiahField;
import id.susun.shell.Texts;

/** Reports how far a line is; the figures are totals so far. */
class ReportDialog extends EntryDialog {

    private static final int MOST_PARTICIPANTS = 1_000_000;
    private static final int MOST_HOURS = 1_000_000_000;

    ReportDialog(PlanBoard board, Programme line) {
        super(board, Texts.text("implementation.report.title", line.facts().code()));
        Progress so = line.progress();
        Select<ProgrammeStatus> status = watch("status", choice("implementation.status", ProgrammeStatus.class));
        DatePicker on = watch("on", Fields.date(Texts.text("implementation.report.date")));
        IntegerField reached = watch("reached", count("implementation.report.reached", 0, MOST_PARTICIPANTS));
        IntegerField delivered = watch("jpDelivered", count("implementation.report.delivered", 0, MOST_HOURS));
        RupiahField spent = watch("spent", money("implementation.report.spent"));
        TextArea note = watch("note", area("implementation.report.note", 2000));
        status.setValue(so.status() == ProgrammeStatus.PLANNED ? ProgrammeStatus.RUNNING : so.status());
        on.setMax(board.today());
        on.setValue(board.today());
        on.setRequiredIndicatorVisible(true);
        reached.setValue(so.reached());
        reached.setHelperText(Texts.text("implementation.report.planned.people", Formats.number((long)
                line.facts().participants())));
        delivered.setValue((int) so.jpDelivered());
        delivered.setHelperText(Texts.text(
                "implementation.report.planned.jp", Formats.number(line.facts().totalJp())));
        spent.amount(so.spent());
        spent.setHelperText(Texts.text(
                "implementation.report.planned.money",
                Formats.rupiah(line.facts().budget())));
        note.setRequiredIndicatorVisible(true);
        note.setHelperText(Texts.text("implementation.report.note.helper"));
        form(
                new Div(
                        new Paragraph(Texts.text(
                                "implementation.report.hint", line.facts().title())),
                        new FormGrid(status, on, reached, delivered, spent).wide(note)),
                Texts.text("implementation.report.save"),
                () -> board.work()
                        .implementation()
                        .reportProgress(
                                board.caseId(),
                                line.id(),
                                new ReportProgress(
                                        Cells.seen(line.facts().version()),
                                        status.getValue(),
                                        number(reached),
                                        number(delivered),
                                        rupiah(spent),
                                        on.getValue(),
                                        note.getValue())));
    }
}
