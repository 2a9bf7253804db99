package id.susun.publication;

import id.susun.audit.Refused;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.DocumentVersions;
import id.susun.casefile.EnactedPapers;
import id.susun.casefile.Enactment;
import id.susun.casefile.KindTitle;
import id.susun.casefile.PolicyText;
import id.susun.casefile.PolicyTextReader;
import id.susun.files.FileStore;
import id.susun.tenant.Tenant;
import id.susun.tenant.Tenants;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ConcurrentLruCache;

/** What everybody may read of the bound tenant's policies; needs no person. What is not published does not exist here. */
@Service
@Transactional(readOnly = true)
public class PublicPolicies {

    private static final int MOST = 100;
    private static final int KEPT_COPIES = 64;

    private final PublishedRows rows;
    private final CaseFiles caseFiles;
    private final DocumentVersions versions;
    private final PolicyTextReader texts;
    private final EnactedPapers papers;
    private final FileStore files;
    private final Tenants tenants;

    /** Printing takes longer than reading, and anybody may ask for a copy. */
    private final ConcurrentLruCache<CaseSummary, byte[]> copies;

    PublicPolicies(
            PublishedRows rows,
            CaseFiles caseFiles,
            DocumentVersions versions,
            PolicyTextReader texts,
            EnactedPapers papers,
            FileStore files,
            Tenants tenants) {
        this.rows = rows;
        this.caseFiles = caseFiles;
        this.versions = versions;
        this.texts = texts;
        this.papers = papers;
        this.files = files;
        this.tenants = tenants;
        this.copies = new ConcurrentLruCache<>(KEPT_COPIES, policyCase -> papers.copy(policyCase.id()));
    }

    /** Latest enacted first, at most {@code limit} behind the one enacted on {@code before} with id {@code beforeId}. */
    public List<PublicPolicy> list(@Nullable LocalDate before, @Nullable UUID beforeId, int limit) {
        return rows.page(false, before, beforeId, Math.min(limit, MOST)).stream()
                .flatMap(row -> policy(row).stream())
                .toList();
    }

    /** The policy at an address; empty when there is none that is public. */
    public Optional<PublicPolicy> at(PolicyAddress address) {
        return rows.at(address).filter(PublishedRow::visible).flatMap(this::policy);
    }

    /** What it says, as it became law. */
    public Optional<PolicyText> text(PublicPolicy policy) {
        return versions.enacted(policy.policyCase())
                .flatMap(version -> texts.versionForAll(policy.policyCase().id(), version.number()));
    }

    /** The attested copy as a PDF file; empty where none can be printed. */
    public Optional<byte[]> copy(PublicPolicy policy) {
        try {
            return Optional.of(copies.get(policy.policyCase()));
        } catch (Refused none) {
            return Optional.empty();
        }
    }

    /** The file that bears the certified signature; empty for a text signed on paper. */
    public Optional<EnactedPapers.Paper> signed(PublicPolicy policy) {
        try {
            return papers.signed(policy.policyCase().id());
        } catch (Refused none) {
            return Optional.empty();
        }
    }

    /** The abstract as a PDF file; empty without one. */
    public Optional<byte[]> abstractOf(PublicPolicy policy) {
        UUID file = policy.row().abstractFile();
        return file == null ? Optional.empty() : Optional.of(files.content(file));
    }

    private Optional<PublicPolicy> policy(PublishedRow row) {
        Tenant tenant = tenants.current();
        return caseFiles.find(row.caseId()).flatMap(policyCase -> {
            Enactment enactment = policyCase.enactment();
            return enactment == null ? Optional.empty() : Optional.of(policy(tenant, row, policyCase, enactment));
        });
    }

    private PublicPolicy policy(Tenant tenant, PublishedRow row, CaseSummary policyCase, Enactment enactment) {
        Optional<CaseSummary> successor = caseFiles.successors(policyCase.id()).stream()
                .filter(next -> next.enactment() != null && published(next).isPresent())
                .reduce((earlier, later) -> later);
        PolicyAddress changes = policyCase.predecessor() == null
                ? null
                : rows.of(policyCase.predecessor())
                        .filter(PublishedRow::visible)
                        .map(PublishedRow::address)
                        .orElse(null);
        return new PublicPolicy(
                tenant,
                policyCase,
                enactment,
                row,
                KindTitle.of(tenant, policyCase),
                successor.map(PublicPolicies::force).orElse(LegalForce.IN_FORCE),
                successor.flatMap(this::published).orElse(null),
                changes);
    }

    private Optional<PolicyAddress> published(CaseSummary policyCase) {
        return rows.of(policyCase.id()).filter(PublishedRow::visible).map(PublishedRow::address);
    }

    /** A cycle that repeals is titled so when it begins (UU 12/2011 Lampiran II angka 9). */
    private static LegalForce force(CaseSummary successor) {
        return successor.title().toLowerCase(Locale.ROOT).startsWith("pencabutan")
                ? LegalForce.REPEALED
                : LegalForce.AMENDED;
    }
}
