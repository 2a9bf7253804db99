package id.susun.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseFilter;
import id.susun.casefile.CaseSummary;
import id.susun.identity.CurrentUser;
import id.susun.identity.Role;
import id.susun.identity.SignedIn;
import id.susun.shell.Badge;
import id.susun.shell.Buttons;
import id.susun.shell.EmptyState;
import id.susun.shell.Formats;
import id.susun.shell.LoadMore;
import id.susun.shell.Page;
import id.susun.shell.PageHeader;
import id.susun.shell.ResponsiveTable;
import id.susun.shell.Texts;
import id.susun.shell.Tone;
import id.susun.tenant.Tenants;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;

/** All policies of the government, newest first; what is looked for stands in the address. */
@PermitAll
@Route(CasePages.LIST)
@StyleSheet("context://aset/desk.css")
class CaseListView extends Div implements BeforeEnterObserver, Page {

    private static final int PAGE = 25;

    private final CaseFiles caseFiles;
    private final Tenants tenants;
    private final CurrentUser currentUser;
    private final Clock clock;

    CaseListView(CaseFiles caseFiles, Tenants tenants, CurrentUser currentUser, Clock clock) {
        this.caseFiles = caseFiles;
        this.tenants = tenants;
        this.currentUser = currentUser;
        this.clock = clock;
        addClassName("case-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.find().flatMap(SignedIn::active).isEmpty()) {
            event.rerouteTo("tanpa-pemda");
            return;
        }
        CaseQuery query = CaseQuery.of(event.getLocation().getQueryParameters());
        removeAll();
        add(header(), new CaseFilterBar(query, tenants.workspaces(), this::search), results(query.filter()));
    }

    private void search(CaseQuery query) {
        UI.getCurrent().navigate(CasePages.LIST, query.parameters());
    }

    private PageHeader header() {
        Component[] actions = currentUser.has(Role.DRAFTER)
                ? new Component[] {
                    Buttons.primary(
                            Texts.text("cases.start"), () -> UI.getCurrent().navigate(NewCaseView.class))
                }
                : new Component[0];
        return new PageHeader(
                title(),
                Texts.text(currentUser.hasOnly(Role.STAKEHOLDER) ? "cases.subtitle.stakeholder" : "cases.subtitle"),
                actions);
    }

    private Component results(CaseFilter filter) {
        List<CaseSummary> page = caseFiles.list(filter, null, PAGE);
        ResponsiveTable<CaseSummary> table = new ResponsiveTable<CaseSummary>(Texts.text("cases.caption"))
                .captionHidden()
                .column(Texts.text("cases.title"), CaseListView::link)
                .column(Texts.text("cases.stage"), CaseListView::stage)
                .column(Texts.text("cases.status"), CaseListView::status)
                .column(Texts.text("cases.instrument"), found -> Texts.label("instrument", found.instrument()))
                .column(Texts.text("cases.workspace"), CaseSummary::workspaceName)
                .column(Texts.text("cases.age"), this::age)
                .whenEmpty(empty(filter))
                .rows(page);
        Div results = new Div(table);
        if (page.size() == PAGE) {
            results.add(more(filter, table, page.getLast()));
        }
        return results;
    }

    private LoadMore more(CaseFilter filter, ResponsiveTable<CaseSummary> table, CaseSummary last) {
        CaseSummary[] cursor = {last};
        return new LoadMore(() -> {
            List<CaseSummary> next = caseFiles.list(filter, CaseFilter.Cursor.after(cursor[0]), PAGE);
            table.append(next);
            if (!next.isEmpty()) {
                cursor[0] = next.getLast();
            }
            return next.size() == PAGE;
        });
    }

    private static Component link(CaseSummary found) {
        Anchor link = new Anchor(CasePages.path(found.id()), found.title());
        link.addClassName("row-link");
        return link;
    }

    private static Component stage(CaseSummary found) {
        Span both =
                new Span(new Badge(Texts.label("stage", found.stage()), found.isActive() ? Tone.INFO : Tone.NEUTRAL));
        both.addClassName("row-badges");
        if (found.cycle() > 1) {
            both.add(new Badge(Texts.text("casepage.cycle", found.cycle())));
        }
        return both;
    }

    private static Component status(CaseSummary found) {
        return new Badge(Texts.label("case-status", found.status()), CaseHead.tone(found.status()));
    }

    private Component age(CaseSummary found) {
        Div since = new Div(Formats.shortDate(found.createdAt()));
        since.addClassName("row-note");
        return new Div(new Span(Formats.age(found.createdAt(), clock.instant())), since);
    }

    private EmptyState empty(CaseFilter filter) {
        if (!filter.equals(CaseFilter.ALL)) {
            return new EmptyState(
                    VaadinIcon.SEARCH,
                    Texts.text("cases.noneFound.title"),
                    Texts.text("cases.noneFound.hint"),
                    Buttons.secondary(Texts.text("cases.clear"), () -> search(CaseQuery.NONE)));
        }
        String who = currentUser.has(Role.DRAFTER) ? "drafter" : "reader";
        return new EmptyState(
                VaadinIcon.FILE_TEXT_O, Texts.text("cases.empty.title"), Texts.text("cases.empty.hint." + who));
    }

    @Override
    public String title() {
        return Texts.text("shell.nav.cases");
    }
}
