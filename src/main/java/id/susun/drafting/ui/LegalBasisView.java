package id.susun.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import id.susun.drafting.basis.BasisRegister;
import id.susun.drafting.basis.BasisStatus;
import id.susun.drafting.basis.LegalBasis;
import id.susun.shell.Badge;
import id.susun.shell.Buttons;
import id.susun.shell.Page;
import id.susun.shell.PageHeader;
import id.susun.shell.ResponsiveTable;
import id.susun.shell.Texts;
import id.susun.shell.Tone;
import jakarta.annotation.security.RolesAllowed;

/** The register of legislation as its administrator keeps it. */
@RolesAllowed("TENANT_ADMIN")
@Route("dasar-hukum")
@StyleSheet("context://aset/desk.css")
@StyleSheet("context://aset/linter.css")
class LegalBasisView extends Div implements Page {

    private final BasisRegister register;
    private final ResponsiveTable<LegalBasis> table = new ResponsiveTable<LegalBasis>(Texts.text("basis.caption"))
            .captionHidden()
            .column(Texts.text("basis.column.law"), LegalBasisView::law)
            .column(Texts.text("basis.column.status"), LegalBasisView::status)
            .column(Texts.text("basis.column.source"), LegalBasisView::source)
            .column(Texts.text("basis.column.change"), this::change);

    LegalBasisView(BasisRegister register) {
        this.register = register;
        addClassName("basis-register");
        add(
                new PageHeader(title(), Texts.text("basis.subtitle")),
                Buttons.primary(Texts.text("basis.add"), () -> new BasisDialog(register, null, this::show).open()),
                table);
        show();
    }

    private void show() {
        table.rows(register.book().rows());
    }

    private static Component law(LegalBasis row) {
        Span label = new Span(row.label());
        label.addClassName("basis-label");
        Div title = new Div(row.title());
        Div gazette = new Div(row.gazette().isEmpty() ? Texts.text("basis.gazette.none") : row.gazette());
        gazette.addClassName("row-note");
        return new Div(label, title, gazette);
    }

    private static Component status(LegalBasis row) {
        Div status = new Div(new Badge(
                Texts.label("basis.status", row.status()),
                switch (row.status()) {
                    case IN_FORCE -> Tone.SUCCESS;
                    case AMENDED -> Tone.WARNING;
                    case REVOKED -> Tone.DANGER;
                }));
        if (row.status() != BasisStatus.IN_FORCE) {
            Div by = new Div(row.changedBy());
            by.addClassName("row-note");
            status.add(by);
        }
        return status;
    }

    private static Component source(LegalBasis row) {
        Div owner = new Div(Texts.text(row.isNational() ? "basis.national" : "basis.own"));
        owner.addClassName("row-note");
        return new Div(new Span(Texts.text("basis.source." + row.source())), owner);
    }

    private Component change(LegalBasis row) {
        var button = Buttons.secondary(
                Texts.text(row.isNational() ? "basis.correct" : "basis.edit"),
                () -> new BasisDialog(register, row, this::show).open());
        button.setAriaLabel(Texts.text(row.isNational() ? "basis.correct.of" : "basis.edit.of", row.label()));
        return button;
    }

    @Override
    public final String title() {
        return Texts.text("basis.nav");
    }
}
