package id.susun.drafting;

import id.susun.audit.Refused;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.identity.CurrentUser;
import id.susun.identity.Role;
import id.susun.tenant.CaseId;
import id.susun.tenant.Tenants;
import id.susun.tenant.Workspace;
import id.susun.workflow.Stage;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Who may write a text, and when: drafters of the case's unit until it goes to approval; while it is being drafted also
 * those of the legal division, which keeps the region's drafts.
 */
@Component
public class DraftAccess {

    private final CaseFiles caseFiles;
    private final Tenants tenants;
    private final CurrentUser currentUser;

    DraftAccess(CaseFiles caseFiles, Tenants tenants, CurrentUser currentUser) {
        this.caseFiles = caseFiles;
        this.tenants = tenants;
        this.currentUser = currentUser;
    }

    /** The case; refuses who may not write its text now. */
    public CaseSummary requireWriter(CaseId caseId) {
        CaseSummary policyCase = caseFiles.get(caseId);
        if (!isWriter(policyCase)) {
            throw new AccessDeniedException("not a drafter of this text");
        }
        if (!policyCase.isActive()) {
            throw new Refused("casefile.closed");
        }
        if (isOver(policyCase)) {
            throw new Refused("drafting.over");
        }
        return policyCase;
    }

    boolean mayWrite(CaseSummary policyCase) {
        return policyCase.isActive() && !isOver(policyCase) && isWriter(policyCase);
    }

    /** Whether people may still say something about the text: it is locked while it is decided on, but not beyond discussion. */
    static boolean mayBeDiscussed(CaseSummary policyCase) {
        return policyCase.isActive() && policyCase.stage().compareTo(Stage.APPROVAL) <= 0;
    }

    private static boolean isOver(CaseSummary policyCase) {
        return policyCase.stage().compareTo(Stage.DRAFTING) > 0;
    }

    private boolean isWriter(CaseSummary policyCase) {
        if (!currentUser.has(Role.DRAFTER)) {
            return false;
        }
        Set<String> own = currentUser.membership().workspaces();
        return own.contains(policyCase.workspace())
                || (policyCase.stage() == Stage.DRAFTING
                        && tenants.legalDivision()
                                .map(Workspace::slug)
                                .filter(own::contains)
                                .isPresent());
    }
}
