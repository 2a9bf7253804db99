package id.susun.drafting;

import id.susun.audit.Refused;
import id.susun.casefile.CaseAccess;
import id.susun.casefile.DocumentVersions;
import id.susun.tenant.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares versions of a text. */
@Service
public class Comparing {

    /** Stands for the text as it is now, beside the numbers of versions. */
    public static final int CURRENT = 0;

    private final CaseAccess access;
    private final DocumentVersions versions;
    private final DraftNodes nodes;
    private final DraftJson json;

    Comparing(DocumentVersions versions, DraftNodes nodes, DraftJson json, CaseAccess access) {
        this.access = access;
        this.versions = versions;
        this.nodes = nodes;
        this.json = json;
    }

    /**
     * Compares two versions.
     *
     * @param before number of the older version
     * @param after number of the newer version, or {@link #CURRENT}
     * @throws Refused {@code drafting.version.unknown}, {@code casefile.unknown}
     */
    @Transactional(readOnly = true)
    public Comparison compare(CaseId caseId, int before, int after) {
        access.requireWhole(caseId);
        return new TreeDiff(text(caseId, before), text(caseId, after)).compare();
    }

    private DraftText text(CaseId caseId, int version) {
        return version == CURRENT
                ? nodes.text(caseId)
                : versions.find(caseId, version)
                        .flatMap(kept -> json.read(kept.content()))
                        .orElseThrow(() -> new Refused("drafting.version.unknown"));
    }
}
