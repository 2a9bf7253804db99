package id.susun.drafting;

import id.susun.casefile.CaseSummary;
import id.susun.casefile.DocumentVersions;
import id.susun.casefile.Enactment;
import id.susun.casefile.VersionSummary;
import id.susun.tenant.Tenants;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells the text that became law from the drafts of it: only the version that was signed bears number and dates, every
 * other stays RANCANGAN whatever its case has come to (UU 12/2011 Lampiran II angka 4a).
 */
@Component
class EnactedText {

    private final Tenants tenants;
    private final DocumentVersions versions;
    private final DraftJson json;

    EnactedText(Tenants tenants, DocumentVersions versions, DraftJson json) {
        this.tenants = tenants;
        this.versions = versions;
        this.json = json;
    }

    /** The formalities of a kept version that says this. */
    Formalities formalities(CaseSummary policyCase, DraftText text, int version) {
        return formalities(policyCase, text, enacted -> enacted.number() == version);
    }

    /** The formalities of the text as it is now, which is law when it says what the signed version says. */
    Formalities formalities(CaseSummary policyCase, DraftText current) {
        return formalities(
                policyCase,
                current,
                enacted -> enacted.hash().equals(DocumentVersions.hash(json.write(policyCase.instrument(), current))));
    }

    private Formalities formalities(CaseSummary policyCase, DraftText text, Predicate<VersionSummary> same) {
        @Nullable
        Enactment enactment = versions.enacted(policyCase).filter(same).isPresent() ? policyCase.enactment() : null;
        return new Formalities(tenants.current(), policyCase, enactment, text.parties());
    }
}
