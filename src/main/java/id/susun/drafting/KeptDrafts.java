package id.susun.drafting;

import id.susun.casefile.DocumentVersions;
import id.susun.tenant.CaseId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads kept versions of a text as trees, for whoever may see the case whole. */
@Component
public class KeptDrafts {

    private final DocumentVersions versions;
    private final DraftJson json;

    KeptDrafts(DocumentVersions versions, DraftJson json) {
        this.versions = versions;
        this.json = json;
    }

    /** The version with this number; empty when there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<KeptDraft> find(CaseId caseId, int number) {
        return versions.find(caseId, number)
                .flatMap(version -> json.read(version.content())
                        .map(text -> new KeptDraft(Draft.of(caseId, text, false), version.createdAt())));
    }

    /**
     * A kept version.
     *
     * @param draft its tree
     * @param keptAt when it was kept
     */
    public record KeptDraft(Draft draft, Instant keptAt) {}
}
