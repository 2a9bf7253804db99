package id.susun.drafting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.susun.casefile.RepairRequest;
import id.susun.casefile.Severity;
import id.susun.casefile.VersionSummary;
import id.susun.casefile.ui.CaseView;
import id.susun.drafting.Comparing;
import id.susun.drafting.Gap;
import id.susun.drafting.lint.Finding;
import id.susun.drafting.lint.LintReport;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.Formats;
import id.susun.shell.ReasonDialog;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import id.susun.workflow.Step;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What can be done with the text as a whole. */
class DraftActions extends Div {

    private static final int LONGEST = 1000;
    private static final int NAMED = 6;

    private final DraftParts parts;
    private final CaseView view;
    private final BooleanSupplier settled;

    /** None of them takes the page away before {@code settled} says that everything typed is saved. */
    private final Paragraph lacking = new Paragraph();

    private final boolean mine;

    DraftActions(
            DraftParts parts, CaseView view, List<VersionSummary> versions, boolean mayWrite, BooleanSupplier settled) {
        this.parts = parts;
        this.view = view;
        this.settled = settled;
        addClassName("drafting-actions");
        Div bar = new Div();
        bar.addClassName("drafting-bar");
        mine = view.mayDo(Step.DRAFT_TEXT);
        if (mine) {
            bar.add(Buttons.primary(Texts.text("drafting.submit"), this::submit));
        }
        if (mayWrite) {
            bar.add(Buttons.secondary(Texts.text("drafting.milestone"), this::milestone));
            bar.add(Buttons.secondary(Texts.text("formats.import"), this::bringIn));
        }
        if (!versions.isEmpty()) {
            bar.add(Buttons.secondary(
                    Texts.text("drafting.compare"), () -> new CompareDialog(parts, view.caseId(), versions).open()));
        }
        bar.add(pdf("drafting.preview", false), pdf("drafting.download", true));
        bar.add(new ExportMenu(view.caseId(), view.policyCase().instrument().isRegulation()));
        if (mine) {
            bar.add(Buttons.quiet(Texts.text("drafting.consult"), this::consult));
        }
        add(bar);
        versions.stream().findFirst().ifPresent(this::latest);
        lacking.addClassName("drafting-gaps");
        lacking.setVisible(false);
        add(lacking);
    }

    private Anchor pdf(String key, boolean download) {
        Anchor link = new Anchor(PdfDownload.path(view.caseId(), Comparing.CURRENT, download), Texts.text(key));
        link.addClassName("drafting-link");
        link.setRouterIgnore(true);
        if (download) {
            link.getElement().setAttribute("download", true);
        } else {
            link.setTarget(AnchorTarget.BLANK);
        }
        return link;
    }

    private void latest(VersionSummary version) {
        Paragraph line = new Paragraph(Texts.text(
                version.submitted() ? "drafting.latest.submitted" : "drafting.latest",
                version.number(),
                version.authorName(),
                Formats.dateTime(version.createdAt()),
                version.title()));
        line.addClassName("drafting-latest");
        add(line);
    }

    /** Says what holds the text back, as the check found it. */
    final void showHolding(LintReport report) {
        holding(report.open().stream()
                .filter(finding -> finding.rule().severity() == Severity.ERROR)
                .map(Finding::place)
                .toList());
    }

    private void holding(List<String> places) {
        List<String> distinct = places.stream().distinct().toList();
        String named = distinct.stream().limit(NAMED).collect(Collectors.joining(", "));
        String key = distinct.size() > NAMED ? "drafting.gaps.among" : "drafting.gaps";
        lacking.setText(mine && !places.isEmpty() ? Texts.text(key, places.size(), named) : "");
        lacking.setVisible(!lacking.getText().isEmpty());
    }

    /** What is lacking is said before anybody writes a note for nothing. */
    private void submit() {
        if (!settled.getAsBoolean()) {
            return;
        }
        holding(parts.submission().gaps(view.caseId()).stream().map(Gap::place).toList());
        if (lacking.isVisible()) {
            Toasts.failure(lacking.getText());
            return;
        }
        ask(
                "drafting.submit",
                unrepaired() + Texts.text("drafting.submit.text"),
                note -> parts.submission().submit(view.caseId(), note),
                1);
    }

    /** What somebody asked for and nobody has ticked off. */
    private String unrepaired() {
        List<RepairRequest> asked = parts.repairs().of(view.caseId());
        long open = asked.stream().filter(request -> !request.isDone()).count();
        return open == 0 ? "" : Texts.text("drafting.submit.unrepaired", open, asked.size()) + " ";
    }

    private void bringIn() {
        if (settled.getAsBoolean()) {
            new ImportDialog(parts, view, true).open();
        }
    }

    private void milestone() {
        if (settled.getAsBoolean()) {
            new MilestoneDialog((name, note) -> {
                        boolean done =
                                Failures.attempt(() -> parts.submission().keepMilestone(view.caseId(), name, note));
                        if (done) {
                            Toasts.success(Texts.text("drafting.milestone.done"));
                            view.refresh();
                        }
                        return done;
                    })
                    .open();
        }
    }

    private void consult() {
        ask(
                "drafting.consult",
                Texts.text("drafting.consult.text"),
                reason -> parts.submission().consultAgain(view.caseId(), reason),
                10);
    }

    private void ask(String key, String text, Consumer<String> action, int min) {
        if (!settled.getAsBoolean()) {
            return;
        }
        new ReasonDialog(Texts.text(key), text, Texts.text(key), min, LONGEST, note -> {
                    boolean done = Failures.attempt(() -> action.accept(note));
                    if (done) {
                        Toasts.success(Texts.text(key + ".done"));
                        view.refresh();
                    }
                    return done;
                })
                .open();
    }
}
