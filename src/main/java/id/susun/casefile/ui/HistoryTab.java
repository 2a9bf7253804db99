package id.susun.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import id.susun.audit.AuditEntry;
import id.susun.audit.AuditFilter;
import id.susun.audit.AuditTrail;
import id.susun.audit.Verification;
import id.susun.identity.CurrentUser;
import id.susun.identity.Role;
import id.susun.shell.Badge;
import id.susun.shell.LoadMore;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.shell.TimeLine;
import id.susun.shell.Tone;
import id.susun.tenant.CaseId;
import java.util.List;
import java.util.Locale;

/** What happened to the case, newest first, and whether the record of it is whole. */
@org.springframework.stereotype.Component
class HistoryTab {

    private static final int PAGE = 25;

    private final AuditTrail auditTrail;
    private final CurrentUser currentUser;

    HistoryTab(AuditTrail auditTrail, CurrentUser currentUser) {
        this.auditTrail = auditTrail;
        this.currentUser = currentUser;
    }

    Component content(CaseView view) {
        CaseId caseId = view.caseId();
        List<AuditEntry> page = auditTrail.read(AuditFilter.of(caseId), null, PAGE);
        TimeLine line = new TimeLine(page.stream().map(HistoryWords::entry).toList());
        Section section = new Section(Texts.text("casepage.history.title"), state(caseId), line)
                .withHint(Texts.text("casepage.history.hint"));
        if (page.size() == PAGE) {
            section.add(more(caseId, line, page.getLast()));
        }
        if (currentUser.has(Role.AUDITOR) || currentUser.has(Role.TENANT_ADMIN)) {
            section.withActions(download(caseId, "csv"), download(caseId, "json"));
        }
        return section;
    }

    private Component state(CaseId caseId) {
        Badge badge = switch (auditTrail.verify(caseId)) {
            case Verification.Intact intact ->
                new Badge(Texts.text("casepage.history.intact", intact.entries()), Tone.SUCCESS);
            case Verification.Broken broken ->
                new Badge(Texts.text("casepage.history.broken", broken.seq()), Tone.DANGER);
        };
        Div row = new Div(badge);
        row.addClassName("history-state");
        return row;
    }

    private LoadMore more(CaseId caseId, TimeLine line, AuditEntry last) {
        AuditEntry[] cursor = {last};
        return new LoadMore(() -> {
            List<AuditEntry> next = auditTrail.read(AuditFilter.of(caseId), cursor[0], PAGE);
            next.forEach(entry -> line.append(HistoryWords.entry(entry)));
            if (!next.isEmpty()) {
                cursor[0] = next.getLast();
            }
            return next.size() == PAGE;
        });
    }

    private static Anchor download(CaseId caseId, String format) {
        Anchor link = new Anchor(
                HistoryDownload.path(caseId, format),
                Texts.text("casepage.history.export", format.toUpperCase(Locale.ROOT)));
        link.setRouterIgnore(true);
        link.addClassName("download-link");
        return link;
    }
}
