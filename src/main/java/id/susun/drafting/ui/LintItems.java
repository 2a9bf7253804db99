package id.susun.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.susun.casefile.Severity;
import id.susun.drafting.DraftCommands.EditNode;
import id.susun.drafting.lint.Finding;
import id.susun.drafting.lint.LintReport;
import id.susun.drafting.lint.Waiving;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.Formats;
import id.susun.shell.Place;
import id.susun.shell.ReasonDialog;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import id.susun.tenant.CaseId;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** One finding as a person reads it: where, what to do, why, and the buttons to mend or waive it. */
class LintItems {

    private final LintParts parts;
    private final CaseId caseId;
    private final boolean mayWrite;
    private final BooleanSupplier settled;
    private final Runnable mended;
    private final Runnable waived;

    LintItems(
            LintParts parts,
            CaseId caseId,
            boolean mayWrite,
            BooleanSupplier settled,
            Runnable mended,
            Runnable waived) {
        this.parts = parts;
        this.caseId = caseId;
        this.mayWrite = mayWrite;
        this.settled = settled;
        this.mended = mended;
        this.waived = waived;
    }

    static String css(Severity severity) {
        return "lint-" + severity.name().toLowerCase(Locale.ROOT);
    }

    ListItem open(Finding finding) {
        ListItem item = new ListItem(head(finding), todo(finding), why(finding));
        item.addClassName(css(finding.rule().severity()));
        if (mayWrite) {
            Div actions = new Div();
            actions.addClassName("lint-actions");
            Finding.Fix fix = finding.fix();
            if (fix != null) {
                actions.add(named(Buttons.secondary(Texts.text("lint.fix"), () -> mend(fix)), "lint.fix.of", finding));
            }
            if (finding.rule().isWaivable()) {
                actions.add(
                        named(Buttons.quiet(Texts.text("lint.waive"), () -> waive(finding)), "lint.waive.of", finding));
            }
            item.add(actions);
        }
        return item;
    }

    ListItem waived(LintReport.Waived item) {
        Paragraph reason = new Paragraph(Texts.text(
                "lint.waived.by",
                item.waiver().byName(),
                Formats.dateTime(item.waiver().at()),
                item.waiver().reason()));
        reason.addClassName("lint-reason");
        ListItem line = new ListItem(head(item.finding()), todo(item.finding()), reason);
        if (mayWrite) {
            Div actions = new Div(Buttons.quiet(Texts.text("lint.withdraw"), () -> {
                if (Failures.attempt(
                        () -> parts.waiving().withdraw(caseId, item.waiver().id()))) {
                    waived.run();
                }
            }));
            actions.addClassName("lint-actions");
            line.add(actions);
        }
        return line;
    }

    private static Component head(Finding finding) {
        Span severity =
                new Span(Texts.text("lint.severity." + finding.rule().severity().name()));
        severity.addClassName("lint-severity");
        Div head = new Div(severity);
        head.addClassName("lint-head");
        if (finding.node() == null) {
            head.add(new Span(Texts.text("lint.place.whole")));
        } else {
            NativeButton place = new NativeButton(finding.place());
            place.addClassName("lint-place");
            place.getElement().setAttribute("data-node", Place.id(finding.node()));
            head.add(place);
        }
        if (!finding.quote().isEmpty()) {
            Span quote = new Span("“" + finding.quote() + "”");
            quote.addClassName("lint-quote");
            quote.getElement().setAttribute("lang", "id");
            quote.getElement().setAttribute("dir", "auto");
            head.add(quote);
        }
        return head;
    }

    private static Component todo(Finding finding) {
        Paragraph todo =
                new Paragraph(Texts.text(finding.rule().key(), finding.args().toArray()));
        todo.addClassName("lint-todo");
        return todo;
    }

    private static Component why(Finding finding) {
        Paragraph because =
                new Paragraph(Texts.text(finding.rule().whyKey(), finding.args().toArray()));
        Paragraph source =
                new Paragraph(Texts.text("lint.source", finding.rule().angka()));
        NativeDetails why = new NativeDetails(Texts.text("lint.why"), new Div(because, source));
        why.addClassName("lint-why");
        return why;
    }

    private static Button named(Button button, String key, Finding finding) {
        button.setAriaLabel(Texts.text(key, finding.place()));
        return button;
    }

    private void mend(Finding.Fix fix) {
        if (settled.getAsBoolean()
                && Failures.attempt(() -> parts.drafting()
                        .edit(caseId, new EditNode(fix.node(), fix.heading(), fix.text(), fix.version())))) {
            Toasts.success(Texts.text("lint.fix.done"));
            mended.run();
            waived.run();
        }
    }

    private void waive(Finding finding) {
        if (!settled.getAsBoolean()) {
            return;
        }
        new ReasonDialog(
                        Texts.text("lint.waive.title", finding.place()),
                        Texts.text(finding.node() == null ? "lint.waive.text.whole" : "lint.waive.text"),
                        Texts.text("lint.waive.confirm"),
                        Waiving.SHORTEST,
                        Waiving.LONGEST,
                        reason -> {
                            boolean done =
                                    Failures.attempt(() -> parts.waiving().waive(caseId, finding, reason));
                            if (done) {
                                waived.run();
                            }
                            return done;
                        })
                .open();
    }
}
