package id.susun.drafting;

import id.susun.audit.Refused;
import id.susun.casefile.CaseAccess;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.DocumentVersions;
import id.susun.casefile.PolicyText;
import id.susun.casefile.PolicyTextReader;
import id.susun.casefile.VersionSummary;
import id.susun.tenant.CaseId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads a case's text as pages, now and in its kept versions. All methods throw {@link Refused} {@code casefile.unknown}
 * for whoever may not see the case whole.
 */
@Service
@Transactional(readOnly = true)
public class DraftReading {

    private final CaseAccess access;
    private final CaseFiles caseFiles;
    private final Drafting drafting;
    private final EnactedText enactedText;
    private final DocumentVersions versions;
    private final PolicyTextReader texts;

    DraftReading(
            CaseAccess access,
            CaseFiles caseFiles,
            Drafting drafting,
            EnactedText enactedText,
            DocumentVersions versions,
            PolicyTexts texts) {
        this.access = access;
        this.caseFiles = caseFiles;
        this.drafting = drafting;
        this.enactedText = enactedText;
        this.versions = versions;
        this.texts = texts;
    }

    /** The case's text as a page; empty while nobody has begun it. */
    public Optional<DraftPage> page(CaseId caseId) {
        return drafting.read(caseId).map(draft -> {
            Formalities formalities = enactedText.formalities(known(caseId), draft.text());
            return new DraftPage(
                    draft, formalities.linesAround(), new FlatText(caseId, draft.text(), formalities).lines());
        });
    }

    /** The kept versions, newest first, 500 at most. */
    public List<VersionSummary> versions(CaseId caseId) {
        return versions.of(known(caseId).id());
    }

    /** A kept version to read; throws {@link Refused} {@code drafting.version.unknown}. */
    public PolicyText version(CaseId caseId, int number) {
        return texts.version(known(caseId).id(), number).orElseThrow(() -> new Refused("drafting.version.unknown"));
    }

    private CaseSummary known(CaseId caseId) {
        access.requireWhole(caseId);
        return caseFiles.get(caseId);
    }
}
