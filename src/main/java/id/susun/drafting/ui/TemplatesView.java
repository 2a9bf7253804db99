package id.susun.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import id.susun.drafting.TemplateRow;
import id.susun.drafting.TemplateState;
import id.susun.drafting.Templates;
import id.susun.shell.Badge;
import id.susun.shell.Formats;
import id.susun.shell.Page;
import id.susun.shell.PageHeader;
import id.susun.shell.ResponsiveTable;
import id.susun.shell.Texts;
import id.susun.shell.Tone;
import jakarta.annotation.security.RolesAllowed;

/** From what the texts of this government start, instrument by instrument. */
@RolesAllowed("TENANT_ADMIN")
@Route(TemplatesView.PATH)
@StyleSheet("context://aset/desk.css")
@StyleSheet("context://aset/template.css")
class TemplatesView extends Div implements Page {

    static final String PATH = "templat-naskah";

    TemplatesView(Templates templates) {
        addClassName("templates");
        add(
                new PageHeader(title(), Texts.text("template.subtitle")),
                new ResponsiveTable<TemplateRow>(Texts.text("template.nav"))
                        .captionHidden()
                        .column(Texts.text("template.column.instrument"), TemplatesView::instrument)
                        .column(Texts.text("template.column.state"), TemplatesView::state)
                        .column(Texts.text("template.column.action"), TemplatesView::open)
                        .rows(templates.all()));
    }

    private static Component instrument(TemplateRow row) {
        Span name = new Span(Texts.label("instrument", row.instrument()));
        name.addClassName("template-name");
        Div cell = new Div(name);
        if (!row.kind().equals(name.getText())) {
            Div here = new Div(row.kind());
            here.addClassName("row-note");
            cell.add(here);
        }
        return cell;
    }

    private static Component state(TemplateRow row) {
        Div state = new Div(new Badge(
                Texts.text(row.isOwn() ? "template.own" : "template.default"), row.isOwn() ? Tone.INFO : Tone.NEUTRAL));
        TemplateState newest = row.newest();
        if (newest != null) {
            Div since = new Div(Texts.text("template.since", Formats.dateTime(newest.at()), newest.by()));
            since.addClassName("row-note");
            state.add(since);
        }
        return state;
    }

    private static Component open(TemplateRow row) {
        RouterLink link = new RouterLink(
                Texts.text("template.open"),
                TemplateView.class,
                new RouteParameters("instrument", TemplateView.slug(row.instrument())));
        link.getElement()
                .setAttribute(
                        "aria-label", Texts.text("template.open.of", Texts.label("instrument", row.instrument())));
        link.addClassName("row-link");
        return link;
    }

    @Override
    public final String title() {
        return Texts.text("template.nav");
    }
}
