package id.susun.drafting;

import id.susun.audit.Refused;
import id.susun.casefile.CaseAccess;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.DocumentVersions;
import id.susun.tenant.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays out what changed between two versions as the table that offices pass on: before, after, remark. */
@Service
public class ChangeTable {

    private final CaseAccess access;
    private final CaseFiles caseFiles;
    private final Comparing comparing;
    private final DocumentVersions versions;

    ChangeTable(CaseAccess access, CaseFiles caseFiles, Comparing comparing, DocumentVersions versions) {
        this.access = access;
        this.caseFiles = caseFiles;
        this.comparing = comparing;
        this.versions = versions;
    }

    /**
     * The table as a Word file.
     *
     * @param before number of the older version
     * @param after number of the newer version, or {@link Comparing#CURRENT}
     * @throws Refused {@code drafting.version.unknown}, {@code casefile.unknown}
     */
    @Transactional(readOnly = true)
    public byte[] docx(CaseId caseId, int before, int after) {
        access.requireWhole(caseId);
        Comparison comparison = comparing.compare(caseId, before, after);
        return new ChangeTableDocx(caseFiles.get(caseId).title(), name(caseId, before), name(caseId, after))
                .write(comparison);
    }

    private String name(CaseId caseId, int number) {
        return number == Comparing.CURRENT
                ? "Naskah sekarang"
                : versions.find(caseId, number)
                        .map(version ->
                                "Versi " + number + " (sidik " + version.hash().substring(0, 8) + ")")
                        .orElseThrow(() -> new Refused("drafting.version.unknown"));
    }
}
