package id.susun.drafting.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import id.susun.casefile.VersionSummary;
import id.susun.drafting.Comparing;
import id.susun.drafting.Comparison;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.Formats;
import id.susun.shell.Texts;
import id.susun.tenant.CaseId;
import java.util.ArrayList;
import java.util.List;

/** Compares two versions side by side. */
class CompareDialog extends Dialog {

    private final DraftParts parts;
    private final CaseId caseId;
    private final List<VersionSummary> versions;
    private final Select<Integer> before = new Select<>();
    private final Select<Integer> after = new Select<>();
    private final Checkbox onlyChanged = new Checkbox(Texts.text("drafting.compare.only"), true);
    private final Div result = new Div();

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
        before.setLabel(Texts.text("drafting.compare.before"));
        before.setItems(numbers);
        before.setItemLabelGenerator(this::name);
        before.setValue(numbers.getFirst());
        List<Integer> newer = new ArrayList<>(numbers);
        newer.addFirst(Comparing.CURRENT);
        after.setLabel(Texts.text("drafting.compare.after"));
        after.setItems(newer);
        after.setItemLabelGenerator(this::name);
        after.setValue(Comparing.CURRENT);
        showLatestChange(numbers);
        before.addValueChangeListener(change -> compare());
        after.addValueChangeListener(change -> compare());
        onlyChanged.addValueChangeListener(change -> compare());
        Div choice = new Div(before, after, onlyChanged);
        choice.addClassName("compare-choice");
        result.getElement().setAttribute("aria-live", "polite");
        add(choice, result);
        getFooter().add(Buttons.quiet(Texts.text("shell.close"), this::close));
        compare();
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
                        version.note().lines().findFirst().orElse("")))
                .orElseGet(() -> Texts.text("drafting.compare.current"));
    }

    private void compare() {
        result.removeAll();
        Failures.attempt(() -> {
            Comparison comparison = parts.comparing().compare(caseId, before.getValue(), after.getValue());
            result.add(new Paragraph(Texts.text("drafting.compare.count", comparison.differences())));
            comparison.rows().stream()
                    .filter(row -> row.differs() || !onlyChanged.getValue())
                    .forEach(row -> result.add(new CompareRow(row)));
        });
    }
}
