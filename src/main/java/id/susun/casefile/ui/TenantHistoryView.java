package id.susun.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import id.susun.audit.AuditEntry;
import id.susun.audit.AuditFilter;
import id.susun.audit.AuditTrail;
import id.susun.casefile.CaseFiles;
import id.susun.shell.Formats;
import id.susun.shell.Page;
import id.susun.shell.PageHeader;
import id.susun.shell.ResponsiveTable;
import id.susun.shell.Texts;
import id.susun.tenant.CaseId;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What happened in the whole government, for auditors and administrators: to read, never to change. */
@RolesAllowed({"AUDITOR", "TENANT_ADMIN"})
@Route("audit")
@StyleSheet("context://aset/desk.css")
class TenantHistoryView extends Div implements Page {

    private static final int PAGE = 50;

    private final AuditTrail auditTrail;
    private final CaseFiles caseFiles;

    private final HistoryFilterBar filters = new HistoryFilterBar(HistoryKinds.parts(), List.of(), this::search);
    private final HistoryResults results = new HistoryResults(PAGE, filters::clear);
    private final Map<CaseId, String> titles = new HashMap<>();

    TenantHistoryView(AuditTrail auditTrail, CaseFiles caseFiles) {
        this.auditTrail = auditTrail;
        this.caseFiles = caseFiles;
        addClassName("tenant-history");
        add(new PageHeader(title(), Texts.text("history.subtitle")), filters, results);
        search();
    }

    private void search() {
        AuditFilter filter = filters.filter(null);
        ResponsiveTable<AuditEntry> table = new ResponsiveTable<AuditEntry>(Texts.text("history.caption"))
                .captionHidden()
                .column(Texts.text("history.what"), TenantHistoryView::what)
                .column(Texts.text("history.case"), this::policyCase)
                .column(Texts.text("history.who"), TenantHistoryView::who)
                .column(Texts.text("history.when"), entry -> Formats.dateTime(entry.at()));
        results.show((before, limit) -> read(filter, before, limit), table, table::append);
    }

    /** One query for the entries, one for the titles of their cases. */
    private List<AuditEntry> read(AuditFilter filter, @Nullable AuditEntry before, int limit) {
        List<AuditEntry> page = auditTrail.read(filter, before, limit);
        titles.putAll(caseFiles.titles(page.stream()
                .map(AuditEntry::caseId)
                .filter(Objects::nonNull)
                .map(CaseId::new)
                .distinct()
                .toList()));
        return page;
    }

    private static Component what(AuditEntry entry) {
        Div what = new Div(new Span(HistoryWords.what(entry)));
        if (entry.reason() != null && !entry.reason().isBlank()) {
            Div why = new Div(Texts.text("shell.reason.given", entry.reason()));
            why.addClassName("row-note");
            what.add(why);
        }
        return what;
    }

    private Component policyCase(AuditEntry entry) {
        if (entry.caseId() == null) {
            return new Span(Texts.text("history.noCase"));
        }
        CaseId id = new CaseId(entry.caseId());
        return new Anchor(CasePages.path(id, CaseTabName.HISTORY), titles.getOrDefault(id, id.toString()));
    }

    private static Component who(AuditEntry entry) {
        Div roles = new Div(HistoryWords.roles(entry.actorRoles()));
        roles.addClassName("row-note");
        return new Div(new Span(entry.actorName()), roles);
    }

    @Override
    public final String title() {
        return Texts.text("shell.nav.audit");
    }
}
