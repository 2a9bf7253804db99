package id.susun.drafting.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.susun.drafting.basis.BasisInsertion;
import id.susun.drafting.basis.BasisRegister;
import id.susun.drafting.basis.BasisStatus;
import id.susun.drafting.basis.LegalBasis;
import id.susun.shell.Badge;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import id.susun.shell.Tone;
import id.susun.tenant.CaseId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** The register of legislation beside the text: one click puts a row where it belongs among the legal bases. */
@StyleSheet("context://aset/linter.css")
class BasisPane extends Div {

    private static final int AT_ONCE = 30;

    private final List<LegalBasis> rows;
    private final BasisInsertion insertion;
    private final CaseId caseId;
    private final BooleanSupplier settled;
    private final Runnable inserted;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(Texts.text("basis.none"));

    /**
     * Shows the register.
     *
     * @param settled says whether everything typed is saved
     * @param inserted shows the page anew
     */
    BasisPane(
            BasisRegister register,
            BasisInsertion insertion,
            CaseId caseId,
            BooleanSupplier settled,
            Runnable inserted) {
        this.rows = register.book().rows();
        this.insertion = insertion;
        this.caseId = caseId;
        this.settled = settled;
        this.inserted = inserted;
        addClassName("basis");
        TextField search = new TextField(Texts.text("basis.search"));
        search.setWidthFull();
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show(change.getValue()));
        list.addClassName("lint-list");
        add(new Paragraph(Texts.text("basis.pane.hint")), search, list, none);
        show("");
    }

    private void show(String words) {
        String sought = words.strip().toLowerCase(Locale.ROOT);
        list.removeAll();
        rows.stream()
                .filter(row -> row.citation().toLowerCase(Locale.ROOT).contains(sought))
                .limit(AT_ONCE)
                .forEach(row -> list.add(item(row)));
        none.setVisible(list.getComponentCount() == 0);
    }

    private ListItem item(LegalBasis row) {
        Span label = new Span(row.label());
        label.addClassName("basis-label");
        Div head = new Div(label);
        head.addClassName("lint-head");
        if (row.status() != BasisStatus.IN_FORCE) {
            head.add(new Badge(
                    Texts.label("basis.status", row.status()),
                    row.status() == BasisStatus.REVOKED ? Tone.DANGER : Tone.WARNING));
        }
        if (!row.isVerified()) {
            head.add(new Badge(Texts.text("basis.unverified")));
        }
        Paragraph title = new Paragraph(row.title());
        title.addClassName("lint-todo");
        ListItem item = new ListItem(head, title);
        if (row.status() != BasisStatus.REVOKED) {
            var button = Buttons.secondary(Texts.text("basis.insert"), () -> insert(row));
            button.setAriaLabel(Texts.text("basis.insert.of", row.label()));
            item.add(button);
        }
        return item;
    }

    private void insert(LegalBasis row) {
        if (settled.getAsBoolean()
                && row.id() instanceof UUID id
                && Failures.attempt(() -> insertion.insert(caseId, id))) {
            Toasts.success(Texts.text("basis.inserted"));
            inserted.run();
        }
    }
}
