package id.susun.implementation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import id.susun.casefile.ThreadNode;
import id.susun.implementation.PlanProgramme;
import id.susun.implementation.Programme;
import id.susun.implementation.Progress;
import id.susun.implementation.SourceBudget;
import id.susun.shell.Buttons;
import id.susun.shell.EmptyState;
import id.susun.shell.Formats;
import id.susun.shell.ResponsiveTable;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/** The programme lines with what they answer and how far they are. */
class ProgrammeSection extends Section {

    private final PlanBoard board;

    ProgrammeSection(PlanBoard board) {
        super(Texts.text("implementation.programmes"));
        this.board = board;
        boolean funded = !board.overview().sources().isEmpty();
        if (board.writable() && funded) {
            withActions(Buttons.secondary(
                    Texts.text("implementation.programme.add"),
                    () -> new ProgrammeDialog(board, null, Set.of()).open()));
        }
        ResponsiveTable<Programme> table = new ResponsiveTable<Programme>(Texts.text("implementation.programmes"))
                .captionHidden()
                .column(Texts.text("implementation.programme"), this::name)
                .column(
                        Texts.text("implementation.schedule"),
                        line -> Cells.lines(
                                Formats.period(
                                        line.facts().start(), line.facts().end()),
                                line.facts().provider()))
                .numeric(Texts.text("implementation.participants"), ProgrammeSection::size)
                .numeric(Texts.text("implementation.budget"), this::budget)
                .column(Texts.text("implementation.progress"), ProgrammeSection::progress);
        if (board.writable()) {
            table.column(Texts.text("implementation.actions"), this::actions);
        }
        table.whenEmpty(nothing(funded)).rows(board.overview().programmes());
        add(table);
    }

    private EmptyState nothing(boolean funded) {
        if (!board.writable()) {
            return new EmptyState(
                    VaadinIcon.ACADEMY_CAP,
                    Texts.text("implementation.programmes.none"),
                    Texts.text("implementation.nothing.hint"));
        }
        return funded
                ? new EmptyState(
                        VaadinIcon.ACADEMY_CAP,
                        Texts.text("implementation.programmes.none"),
                        Texts.text("implementation.programmes.none.hint"))
                : new EmptyState(
                        VaadinIcon.WALLET,
                        Texts.text("implementation.programmes.unfunded"),
                        Texts.text("implementation.programmes.unfunded.hint"),
                        Buttons.secondary(
                                Texts.text("implementation.funding.first"),
                                () -> new SourceDialog(board, null).open()));
    }

    private Div name(Programme line) {
        PlanProgramme facts = line.facts();
        Div cell = Cells.lines(
                facts.title(),
                facts.code() + " · " + Texts.label("implementation.form", facts.form()) + " ("
                        + Texts.label("implementation.track", facts.form().track()) + ")");
        Stream.concat(board.overview().gaps().stream(), board.overview().articles().stream())
                .filter(node -> line.ties().contains(node.id()))
                .map(ThreadNode::label)
                .forEach(label -> cell.add(Cells.note("→ " + label)));
        if (!facts.note().isBlank()) {
            cell.add(Cells.note(facts.note()));
        }
        return cell;
    }

    private static Div size(Programme line) {
        PlanProgramme facts = line.facts();
        return Cells.lines(
                Formats.number((long) facts.participants()),
                Texts.text("implementation.batches.of", facts.batches()),
                Texts.text(
                        "implementation.jp.each",
                        Formats.number((long) facts.jpPerParticipant()),
                        Formats.number(facts.totalJp())));
    }

    private Div budget(Programme line) {
        String source = board.overview().sources().stream()
                .map(SourceBudget::source)
                .filter(each -> line.facts().funding().equals(each.id()))
                .map(each -> each.code())
                .findFirst()
                .orElse("");
        return Cells.lines(Formats.rupiah(line.facts().budget()), source);
    }

    private static Component progress(Programme line) {
        Progress progress = line.progress();
        Div cell = Cells.stacked(Cells.status(progress.status()));
        ProgressBar bar = new ProgressBar(0, 100, Math.min(100, line.percentReached()));
        bar.getElement().setAttribute("aria-hidden", "true");
        cell.add(
                bar,
                Cells.note(Texts.text(
                        "implementation.progress.reached",
                        Formats.number((long) progress.reached()),
                        Formats.number((long) line.facts().participants()),
                        line.percentReached())),
                Cells.note(Texts.text("implementation.progress.spent", Formats.rupiah(progress.spent()))));
        LocalDate on = progress.on();
        if (on != null) {
            Span note = Cells.note(Formats.shortDate(on) + ": " + progress.note());
            note.addClassName("plan-report");
            cell.add(note);
        }
        cell.addClassName("plan-progress");
        return cell;
    }

    private Component actions(Programme line) {
        PlanProgramme facts = line.facts();
        Div actions = Cells.actions(
                facts.label(),
                () -> new ProgrammeDialog(board, facts, line.ties()).open(),
                () -> board.remove(() -> board.work()
                        .planning()
                        .removeProgramme(board.caseId(), line.id(), Cells.seen(facts.version()))));
        if (!board.running()) {
            return actions;
        }
        var report = Buttons.secondary(Texts.text("implementation.report"), () -> new ReportDialog(board, line).open());
        report.setAriaLabel(Texts.text("implementation.report.named", facts.label()));
        return Cells.stacked(report, actions);
    }
}
