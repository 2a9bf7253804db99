package id.susun.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import id.susun.audit.AuditEntry;
import id.susun.audit.AuditFilter;
import id.susun.audit.AuditTrail;
import id.susun.casefile.CaseFiles;
import id.susun.shell.EmptyState;
import id.susun.shell.Formats;
import id.susun.shell.LoadMore;
import id.susun.shell.Page;
import id.susun.shell.PageHeader;
import id.susun.shell.ResponsiveTable;
import id.susun.shell.Texts;
import id.susun.tenant.CaseId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
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
    private static final List<String> GROUPS = List.of(
            "casefile", "needs", "consultation", "drafting", "approval", "implementation", "evaluation", "audit");

    private final AuditTrail auditTrail;
    private final CaseFiles caseFiles;

    private final TextField text = new TextField(Texts.text("history.search"));
    private final Select<String> group = new Select<>();
    private final DatePicker from = new DatePicker(Texts.text("history.from"));
    private final DatePicker until = new DatePicker(Texts.text("history.until"));
    private final Div results = new Div();
    private final Map<CaseId, String> titles = new HashMap<>();

    TenantHistoryView(AuditTrail auditTrail, CaseFiles caseFiles) {
        this.auditTrail = auditTrail;
        this.caseFiles = caseFiles;
        addClassName("tenant-history");
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setMaxLength(200);
        text.addClassName("filter-text");
        group.setLabel(Texts.text("history.group"));
        group.setItems(GROUPS);
        group.setEmptySelectionAllowed(true);
        group.setEmptySelectionCaption(Texts.text("cases.any"));
        group.setItemLabelGenerator(
                name -> name == null ? Texts.text("cases.any") : Texts.text("history.group." + name));
        from.setLocale(Texts.locale());
        until.setLocale(Texts.locale());
        from.setClearButtonVisible(true);
        until.setClearButtonVisible(true);
        text.addValueChangeListener(change -> search());
        group.addValueChangeListener(change -> search());
        from.addValueChangeListener(change -> search());
        until.addValueChangeListener(change -> search());
        Div filters = new Div(text, group, from, until);
        filters.addClassName("filter-bar");
        filters.getElement().setAttribute("role", "search");
        add(new PageHeader(title(), Texts.text("history.subtitle")), filters, results);
        search();
    }

    private void search() {
        boolean backwards = from.getValue() != null
                && until.getValue() != null
                && until.getValue().isBefore(from.getValue());
        until.setInvalid(backwards);
        until.setErrorMessage(Texts.text("history.backwards"));
        if (backwards) {
            return;
        }
        AuditFilter filter = filter();
        List<AuditEntry> page = read(filter, null);
        ResponsiveTable<AuditEntry> table = new ResponsiveTable<AuditEntry>(Texts.text("history.caption"))
                .captionHidden()
                .column(Texts.text("history.what"), TenantHistoryView::what)
                .column(Texts.text("history.case"), this::policyCase)
                .column(Texts.text("history.who"), TenantHistoryView::who)
                .column(Texts.text("history.when"), entry -> Formats.dateTime(entry.at()))
                .whenEmpty(new EmptyState(
                        VaadinIcon.TIME_BACKWARD, Texts.text("history.none.title"), Texts.text("history.none.hint")))
                .rows(page);
        results.removeAll();
        results.add(table);
        if (page.size() == PAGE) {
            results.add(more(filter, table, page.getLast()));
        }
    }

    private AuditFilter filter() {
        return new AuditFilter(
                null,
                text.getValue().isBlank() ? null : text.getValue(),
                group.getValue() == null ? null : group.getValue() + ".",
                start(from.getValue()),
                until.getValue() == null ? null : start(until.getValue().plusDays(1)));
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Formats.ZONE).toInstant();
    }

    private LoadMore more(AuditFilter filter, ResponsiveTable<AuditEntry> table, AuditEntry last) {
        AuditEntry[] cursor = {last};
        return new LoadMore(() -> {
            List<AuditEntry> next = read(filter, cursor[0]);
            table.append(next);
            if (!next.isEmpty()) {
                cursor[0] = next.getLast();
            }
            return next.size() == PAGE;
        });
    }

    /** One query for the entries, one for the titles of their cases. */
    private List<AuditEntry> read(AuditFilter filter, @Nullable AuditEntry before) {
        List<AuditEntry> page = auditTrail.read(filter, before, PAGE);
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
