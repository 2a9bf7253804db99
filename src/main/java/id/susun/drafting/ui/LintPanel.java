package id.susun.drafting.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.susun.casefile.Severity;
import id.susun.drafting.lint.Finding;
import id.susun.drafting.lint.LintReport;
import id.susun.shell.Buttons;
import id.susun.shell.Texts;
import id.susun.tenant.CaseId;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the check of drafting finds, beside the text: heaviest first, each with what to do about it. */
@StyleSheet("context://aset/linter.css")
class LintPanel extends Div {

    private static final int AT_ONCE = 25;
    private static final int QUIET_MILLIS = 500;

    private final LintParts parts;
    private final CaseId caseId;
    private final Consumer<LintReport> checked;
    private final LintItems items;
    private final Div counts = new Div();
    private final Div content = new Div();
    private @Nullable NativeButton tab;
    private @Nullable Severity only;
    private int shown = AT_ONCE;

    /**
     * Shows the findings of a case's text.
     *
     * @param mayWrite whether the person may mend and waive
     * @param settled says whether everything typed is saved; nothing is mended before
     * @param mended builds the page anew after a node was mended
     * @param checked hears of each check
     */
    LintPanel(
            LintParts parts,
            CaseId caseId,
            boolean mayWrite,
            BooleanSupplier settled,
            Runnable mended,
            Consumer<LintReport> checked) {
        this.parts = parts;
        this.caseId = caseId;
        this.checked = checked;
        this.items = new LintItems(parts, caseId, mayWrite, settled, mended, this::check);
        addClassName("lint");
        counts.addClassName("lint-counts");
        add(counts, content);
        getElement()
                .executeJs("this.addEventListener('click', e => {"
                        + "const to = e.target.closest('[data-node]'); if (!to) return;"
                        + "const node = document.getElementById(to.dataset.node); if (!node) return;"
                        + "node.scrollIntoView({block: 'center'}); node.focus({preventScroll: true});});");
    }

    /** Shows on a tab's button how many findings count. */
    void labels(NativeButton button) {
        tab = button;
        check();
    }

    /** Checks the text once nobody has saved for a moment, so that no keystroke waits for the check. */
    void refresh() {
        getElement()
                .executeJs(
                        "clearTimeout(this.susunCheck); this.susunCheck = setTimeout(() => this.$server.check(), $0)",
                        QUIET_MILLIS);
    }

    /** Checks the text as it stands now; what is open or filtered stays so. */
    @ClientCallable
    final void check() {
        LintReport report = parts.reading().report(caseId);
        checked.accept(report);
        counts.removeAll();
        NativeButton button = tab;
        if (button != null) {
            button.setText(
                    report.open().isEmpty()
                            ? Texts.text("lint.title")
                            : Texts.text("lint.tab", report.open().size() + report.more()));
        }
        for (Severity severity : Severity.values()) {
            int count = report.count(severity);
            if (count > 0) {
                Span tally = new Span(Texts.text("lint.count." + severity.name(), count));
                tally.addClassNames("lint-tally", LintItems.css(severity));
                counts.add(tally);
            }
        }
        if (report.open().isEmpty()) {
            Span clean = new Span(Texts.text("lint.clean"));
            clean.addClassNames("lint-tally", "lint-clean");
            counts.add(clean);
        }
        content.removeAll();
        content.add(new Paragraph(Texts.text("lint.hint")));
        if (report.open().size() > 1) {
            content.add(filter(report));
        }
        content.add(list(report));
        if (report.more() > 0) {
            content.add(new Paragraph(Texts.text("lint.unlisted", report.more())));
        }
        if (!report.waived().isEmpty()) {
            content.add(waived(report.waived()));
        }
    }

    private Component filter(LintReport report) {
        Div bar = new Div();
        bar.addClassName("lint-filter");
        bar.getElement().setAttribute("role", "group");
        bar.getElement().setAttribute("aria-label", Texts.text("lint.filter"));
        bar.add(choice(null, Texts.text("lint.filter.all")));
        for (Severity severity : Severity.values()) {
            if (report.count(severity) > 0) {
                bar.add(choice(severity, Texts.text("lint.filter." + severity.name())));
            }
        }
        return bar;
    }

    private NativeButton choice(@Nullable Severity severity, String text) {
        NativeButton choice = new NativeButton(text, click -> {
            only = severity;
            shown = AT_ONCE;
            check();
        });
        choice.getElement().setAttribute("aria-pressed", String.valueOf(severity == only));
        return choice;
    }

    private Component list(LintReport report) {
        List<Finding> wanted = report.open().stream()
                .filter(finding -> only == null || finding.rule().severity() == only)
                .toList();
        UnorderedList list = new UnorderedList();
        list.addClassName("lint-list");
        wanted.stream().limit(shown).forEach(finding -> list.add(items.open(finding)));
        Div all = new Div(list);
        if (wanted.size() > shown) {
            all.add(Buttons.secondary(Texts.text("lint.more", wanted.size() - shown), () -> {
                shown += AT_ONCE;
                check();
            }));
        }
        return all;
    }

    private Component waived(List<LintReport.Waived> waived) {
        UnorderedList list = new UnorderedList();
        list.addClassName("lint-list");
        waived.forEach(item -> list.add(items.waived(item)));
        NativeDetails details = new NativeDetails(Texts.text("lint.waived", waived.size()), list);
        details.addClassName("lint-waived");
        return details;
    }
}
