package id.susun.publication;

import id.susun.audit.Refused;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.DocumentVersions;
import id.susun.casefile.EnactedPapers;
import id.susun.casefile.Enactment;
import id.susun.casefile.KindTitle;
import id.susun.casefile.PolicyAddress;
import id.susun.casefile.PolicyText;
import id.susun.casefile.PolicyTextReader;
import id.susun.files.FileStore;
import id.susun.tenant.Tenant;
import id.susun.tenant.Tenants;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may read of the bound tenant's policies; needs no person. What is not published does not exist here. */
@Service
@Transactional(readOnly = true)
public class PublicPolicies {

    private static final int MOST = 100;
    private static final int MOST_OF_ALL = 10_000;

    private final PublishedRows rows;
    private final CaseFiles caseFiles;
    private final DocumentVersions versions;
    private final PolicyTextReader texts;
    private final EnactedPapers papers;
    private final FileStore files;
    private final Tenants tenants;
    private final PrintedCopies copies;

    PublicPolicies(
            PublishedRows rows,
            CaseFiles caseFiles,
            DocumentVersions versions,
            PolicyTextReader texts,
            EnactedPapers papers,
            FileStore files,
            Tenants tenants,
            PrintedCopies copies) {
        this.rows = rows;
        this.caseFiles = caseFiles;
        this.versions = versions;
        this.texts = texts;
        this.papers = papers;
        this.files = files;
        this.tenants = tenants;
        this.copies = copies;
    }

    /** Latest enacted first, at most {@code limit} behind the one enacted on {@code before} with id {@code beforeId}. */
    public List<PublicPolicy> list(@Nullable LocalDate before, @Nullable UUID beforeId, int limit) {
        return policies(rows.page(false, before, beforeId, Math.min(limit, MOST)))
                .toList();
    }

    /**
     * All of them, {@code size} at a time, latest enacted first: JDIHN harvests one list and knows no pages. Ends at 10,000.
     */
    public List<PublicPolicy> everything(int size) {
        List<PublicPolicy> all = new ArrayList<>();
        List<PublishedRow> page = rows.page(false, null, null, size);
        while (!page.isEmpty() && all.size() < MOST_OF_ALL) {
            policies(page).forEach(all::add);
            PublishedRow last = page.getLast();
            page = page.size() < size ? List.of() : rows.page(false, last.enactedOn(), last.id(), size);
        }
        return all;
    }

    /** The policy at an address; empty when there is none that is public. */
    public Optional<PublicPolicy> at(PolicyAddress address) {
        return rows.at(address)
                .filter(PublishedRow::visible)
                .flatMap(row -> policies(List.of(row)).findFirst());
    }

    /** What it says, as it became law. */
    public Optional<PolicyText> text(PublicPolicy policy) {
        return versions.enacted(policy.policyCase())
                .flatMap(version -> texts.versionForAll(policy.policyCase().id(), version.number()));
    }

    /**
     * The attested copy as a PDF file; empty where none can be printed.
     *
     * @throws Refused {@code publication.busy} while as many others are being printed as may be
     */
    public Optional<byte[]> copy(PublicPolicy policy) {
        return given(() -> Optional.of(copies.of(policy.policyCase())));
    }

    /** What the electronic signature is worth that there is to read; empty for a text signed on paper. */
    public Optional<EnactedPapers.Mark> mark(PublicPolicy policy) {
        return given(() -> papers.mark(policy.policyCase().id()));
    }

    /** The file that bears the electronic signature; empty for a text signed on paper. */
    public Optional<EnactedPapers.Paper> signed(PublicPolicy policy) {
        return given(() -> papers.signed(policy.policyCase().id()));
    }

    /** The abstract as a PDF file; empty without one. */
    public Optional<byte[]> abstractOf(PublicPolicy policy) {
        UUID file = policy.row().abstractFile();
        return file == null ? Optional.empty() : Optional.of(files.content(file));
    }

    private Stream<PublicPolicy> policies(List<PublishedRow> published) {
        Tenant tenant = tenants.current();
        Lineage lineage = Lineage.of(published, caseFiles, rows);
        return published.stream().flatMap(row -> policy(tenant, row, lineage).stream());
    }

    private static Optional<PublicPolicy> policy(Tenant tenant, PublishedRow row, Lineage lineage) {
        CaseSummary policyCase = lineage.cases().get(row.caseId());
        Enactment enactment = policyCase == null ? null : policyCase.enactment();
        if (policyCase == null || enactment == null) {
            return Optional.empty();
        }
        return Optional.of(new PublicPolicy(
                tenant,
                policyCase,
                enactment,
                row,
                KindTitle.of(tenant, policyCase),
                lineage.force(policyCase.id()),
                lineage.changedBy(policyCase.id()),
                lineage.changes(policyCase)));
    }

    /** Without a number there is no paper; whatever else goes wrong is no answer but an error. */
    private static <T> Optional<T> given(Supplier<Optional<T>> paper) {
        try {
            return paper.get();
        } catch (Refused refused) {
            if (refused.key().equals("approval.copy.none")) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}
