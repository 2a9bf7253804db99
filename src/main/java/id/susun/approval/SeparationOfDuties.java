package id.susun.approval;

import id.susun.casefile.CaseFiles;
import id.susun.casefile.DocumentVersions;
import id.susun.identity.CurrentUser;
import id.susun.tenant.CaseId;
import org.springframework.stereotype.Component;

/** Nobody approves their own draft: neither who opened the case nor anyone who ever wrote in a version of its text. */
@Component
class SeparationOfDuties {

    private final CaseFiles caseFiles;
    private final DocumentVersions versions;
    private final CurrentUser currentUser;

    SeparationOfDuties(CaseFiles caseFiles, DocumentVersions versions, CurrentUser currentUser) {
        this.caseFiles = caseFiles;
        this.versions = versions;
        this.currentUser = currentUser;
    }

    boolean isOwnDraft(CaseId caseId) {
        String person = currentUser.person().id();
        return caseFiles.get(caseId).createdBy().equals(person)
                || versions.writers(caseId).contains(person);
    }
}
