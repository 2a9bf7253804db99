package id.susun.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.susun.audit.AuditTrail;
import id.susun.audit.Verification;
import id.susun.identity.CurrentUser;
import id.susun.identity.Role;
import id.susun.shell.Badge;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.shell.Tone;
import id.susun.tenant.CaseId;
import java.util.Locale;

/** What happened to the case, newest first, and whether the record of it is whole. */
@org.springframework.stereotype.Component
class HistoryTab {

    private static final String CONTENT = "history-export-content";

    private final AuditTrail auditTrail;
    private final CurrentUser currentUser;

    HistoryTab(AuditTrail auditTrail, CurrentUser currentUser) {
        this.auditTrail = auditTrail;
        this.currentUser = currentUser;
    }

    Component content(CaseView view) {
        CaseId caseId = view.caseId();
        Section section = new Section(Texts.text("casepage.history.title"));
        if (currentUser.has(Role.AUDITOR) || currentUser.has(Role.TENANT_ADMIN)) {
            section.withActions(download(caseId, "csv"), download(caseId, "json"));
            section.add(content());
        }
        section.add(state(caseId), new CaseHistory(auditTrail, caseId));
        return section.withHint(Texts.text("casepage.history.hint"));
    }

    /** What a download holds, said to the eye here and to a screen reader with each link. */
    private static Paragraph content() {
        Paragraph content = new Paragraph(Texts.text("casepage.history.export.content"));
        content.setId(CONTENT);
        content.addClassName("section-hint");
        return content;
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

    private static Anchor download(CaseId caseId, String format) {
        Anchor link = new Anchor(
                HistoryDownload.path(caseId, format),
                Texts.text("casepage.history.export", format.toUpperCase(Locale.ROOT)));
        link.setRouterIgnore(true);
        link.addClassName("download-link");
        link.getElement().setAttribute("aria-describedby", CONTENT);
        return link;
    }
}
