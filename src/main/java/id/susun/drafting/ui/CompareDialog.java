package id.susun.drafting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import id.susun.casefile.VersionSummary;
import id.susun.drafting.Comparing;
import id.susun.drafting.Comparison;
import id.susun.drafting.Comparison.Change;
import id.susun.shell.Badge;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.Formats;
import id.susun.shell.Texts;
import id.susun.shell.Tone;
import id.susun.tenant.CaseId;
import java.util.ArrayList;
import java.util.List;

/** Compares two versions, side by side or in one column. */
class CompareDialog extends Dialog {

    private final DraftParts parts;
    private final CaseId caseId;
    private final List<VersionSummary> versions;
    private final Select<Integer> before = new Select<>();
    private final Select<Integer> after = new Select<>();
    private final Select<CompareLayout> layout = new Select<>();
    private final Checkbox onlyChanged = new Checkbox(Texts.text("drafting.compare.only"), true);
    private final Div counts = new Div();
    private final Span where = new Span();
    private final CompareResult result = new CompareResult();
    private final Anchor table = new Anchor("", Texts.text("drafting.compare.table"));
    private long differences;

    CompareDialog(DraftParts parts, CaseId caseId, List<VersionSummary> versions) {
        this.parts = parts;
        this.caseId = caseId;
        this.versions = versions;
        addClassName("compare-dialog");
        setHeaderTitle(Texts.text("drafting.compare"));
        setWidth("min(70rem, calc(100vw - 1rem))");
        setHeight("calc(100vh - 2rem)");
        List<Integer> numbers =
                new ArrayList<>(versions.stream().map(VersionSummary::number).toList());
        choice(before, "drafting.compare.before", numbers, numbers.getFirst());
        List<Integer> newer = new ArrayList<>(numbers);
        newer.addFirst(Comparing.CURRENT);
        choice(after, "drafting.compare.after", newer, Comparing.CURRENT);
        layout.setLabel(Texts.text("drafting.compare.layout"));
        layout.setItems(CompareLayout.values());
        layout.setItemLabelGenerator(value -> Texts.label("drafting.compare.layout", value));
        layout.setValue(CompareLayout.chosen());
        showLatestChange(numbers);
        before.addValueChangeListener(change -> compare());
        after.addValueChangeListener(change -> compare());
        onlyChanged.addValueChangeListener(change -> compare());
        layout.addValueChangeListener(change -> {
            change.getValue().choose();
            compare();
        });
        Div choices = new Div(before, after, layout, onlyChanged);
        choices.addClassName("compare-choice");
        add(choices, summary(), result);
        getFooter().add(table, Buttons.quiet(Texts.text("shell.close"), this::close));
        compare();
    }

    private void choice(Select<Integer> field, String key, List<Integer> numbers, Integer chosen) {
        field.setLabel(Texts.text(key));
        field.setItems(numbers);
        field.setItemLabelGenerator(this::name);
        field.setValue(chosen);
    }

    private Div summary() {
        counts.addClassName("compare-counts");
        counts.getElement().setAttribute("role", "status");
        where.getElement().setAttribute("role", "status");
        where.addClassName("compare-at");
        table.addClassName("drafting-link");
        table.setRouterIgnore(true);
        table.getElement().setAttribute("download", true);
        key("ArrowDown", 1);
        key("ArrowUp", -1);
        Div bar = new Div(counts, walk("drafting.compare.previous", -1), walk("drafting.compare.next", 1), where);
        bar.addClassName("compare-bar");
        return bar;
    }

    private Button walk(String key, int step) {
        Button button = Buttons.quiet(Texts.text(key), () -> go(step));
        button.setTooltipText(Texts.text(key + ".key"));
        return button;
    }

    /** Anywhere in the dialog but in a choice, which opens by the same keys. */
    private void key(String name, int step) {
        getElement()
                .addEventListener("keydown", pressed -> go(step))
                .setFilter("event.altKey && event.key === '" + name + "' && !event.target.closest('vaadin-select')"
                        + " && (event.preventDefault() || true)");
    }

    /** Where nothing was written since the latest version, what that version changed is what people look for. */
    private void showLatestChange(List<Integer> numbers) {
        boolean written = parts.comparing()
                        .compare(caseId, numbers.getFirst(), Comparing.CURRENT)
                        .differences()
                > 0;
        if (!written && numbers.size() > 1) {
            before.setValue(numbers.get(1));
            after.setValue(numbers.getFirst());
        }
    }

    private String name(Integer number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .map(version -> Texts.text(
                        "drafting.compare.version",
                        version.number(),
                        Formats.dateTime(version.createdAt()),
                        version.title()))
                .orElseGet(() -> Texts.text("drafting.compare.current"));
    }

    private void compare() {
        Failures.attempt(() -> {
            Comparison comparison = parts.comparing().compare(caseId, before.getValue(), after.getValue());
            differences = comparison.differences();
            where.setText("");
            table.setHref(ChangeTableDownload.path(caseId, before.getValue(), after.getValue()));
            count(comparison);
            result.show(comparison, layout.getValue(), onlyChanged.getValue());
        });
    }

    private void count(Comparison comparison) {
        counts.removeAll();
        badge(Change.CHANGED, comparison.count(Change.CHANGED), Tone.WARNING);
        badge(Change.ADDED, comparison.count(Change.ADDED), Tone.SUCCESS);
        badge(Change.REMOVED, comparison.count(Change.REMOVED), Tone.DANGER);
        if (comparison.moved() > 0) {
            counts.add(new Badge(Texts.text("drafting.compare.count.MOVED", comparison.moved()), Tone.INFO));
        }
        badge(Change.RENUMBERED, comparison.count(Change.RENUMBERED), Tone.NEUTRAL);
        if (counts.getComponentCount() == 0) {
            counts.setText(Texts.text("drafting.compare.same"));
        }
    }

    private void badge(Change change, long count, Tone tone) {
        if (count > 0) {
            counts.add(new Badge(Texts.text("drafting.compare.count." + change.name(), count), tone));
        }
    }

    private void go(int step) {
        int at = result.go(step);
        where.setText(at == 0 ? "" : Texts.text("drafting.compare.at", at, differences));
    }
}
