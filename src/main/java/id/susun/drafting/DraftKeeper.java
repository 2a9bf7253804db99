package id.susun.drafting;

import id.susun.casefile.CaseFiles;
import id.susun.casefile.DocumentVersion;
import id.susun.casefile.DocumentVersions;
import id.susun.tenant.CaseId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps versions of a text in its canonical form. Each waits for the edits under way and keeps further ones out: whoever
 * wrote is in exactly one version's contributors, and no two versions get one number.
 */
@Component
class DraftKeeper {

    private final CaseFiles caseFiles;
    private final Drafts drafts;
    private final DraftNodes nodes;
    private final DraftJson json;
    private final DocumentVersions versions;

    DraftKeeper(CaseFiles caseFiles, Drafts drafts, DraftNodes nodes, DraftJson json, DocumentVersions versions) {
        this.caseFiles = caseFiles;
        this.drafts = drafts;
        this.nodes = nodes;
        this.json = json;
        this.versions = versions;
    }

    /** Keeps the text as it stands, with everyone who changed it since the version before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public DocumentVersion keep(CaseId caseId, String note, boolean submitted) {
        return keep(caseId, "", note, submitted);
    }

    /** The same under a name; empty for none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public DocumentVersion keep(CaseId caseId, String name, String note, boolean submitted) {
        drafts.lockWhole(caseId);
        String content = json.write(caseFiles.get(caseId).instrument(), nodes.text(caseId));
        DocumentVersion kept = versions.keep(caseId, content, drafts.contributors(caseId), name, note, submitted);
        drafts.forgetContributors(caseId);
        return kept;
    }

    /** The latest version if it says what the text says now, else a new one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public DocumentVersion keepUnlessKept(CaseId caseId, String note) {
        drafts.lockWhole(caseId);
        String content = json.write(caseFiles.get(caseId).instrument(), nodes.text(caseId));
        return versions.latest(caseId)
                .filter(latest -> latest.content().equals(content))
                .orElseGet(() -> keep(caseId, note, false));
    }

    /** Keeps the text that goes to approval, with the note that its drafter wrote. */
    @Transactional(propagation = Propagation.MANDATORY)
    public DocumentVersion freeze(CaseId caseId) {
        DocumentVersion kept = keep(caseId, drafts.note(caseId), true);
        drafts.note(caseId, null);
        return kept;
    }
}
