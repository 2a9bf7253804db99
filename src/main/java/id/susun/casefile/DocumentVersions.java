package id.susun.casefile;

import id.susun.audit.Refused;
import id.susun.identity.CurrentUser;
import id.susun.tenant.CaseId;
import id.susun.tenant.CurrentTenant;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The versions of each case's text: drafting writes them, approval decides on them, and neither knows the other. Rows are
 * never changed; the database role of the application may not. To read them one must be able to see the case whole; to
 * anybody else every read answers {@link Refused} {@code casefile.unknown}.
 */
@Service
public class DocumentVersions {

    private static final int MOST = 500;

    private final CaseAccess access;
    private final JdbcClient jdbc;
    private final CurrentTenant currentTenant;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DocumentVersions(
            CaseAccess access,
            JdbcClient jdbc,
            CurrentTenant currentTenant,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.jdbc = jdbc;
        this.currentTenant = currentTenant;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps a version by the person at work, numbered after the last.
     *
     * @param contributors ids of others who edited the text since the version before
     * @param submitted whether it goes to approval
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public DocumentVersion keep(
            CaseId caseId, String content, Set<String> contributors, String note, boolean submitted) {
        return keep(caseId, content, contributors, "", note, submitted);
    }

    /**
     * The same with a name, 120 characters at most.
     *
     * @param name what people call it; empty for none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public DocumentVersion keep(
            CaseId caseId, String content, Set<String> contributors, String name, String note, boolean submitted) {
        Set<String> everyone = new LinkedHashSet<>(contributors);
        everyone.add(currentUser.person().id());
        DocumentVersion version = new DocumentVersion(
                UUID.randomUUID(),
                caseId,
                summaries("order by number desc limit 1", caseId).stream()
                                .map(VersionSummary::number)
                                .findFirst()
                                .orElse(0)
                        + 1,
                currentUser.person().id(),
                currentUser.person().name(),
                everyone,
                note,
                content,
                hash(content),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                submitted);
        insert(version, name);
        String said = name.isEmpty() || note.isEmpty() ? name + note : name + ". " + note;
        events.publishEvent(new CaseEvents.VersionKept(caseId, version.number(), said, version.hash(), submitted));
        return version;
    }

    private void insert(DocumentVersion version, String name) {
        jdbc.sql("""
                        insert into document_version (id, tenant_id, case_id, number, author_id, author_name, contributors, name, note,
                            content, hash, created_at, submitted)
                        values (:id, :tenant, :case, :number, :author, :authorName, :contributors, :title, :note, :content, :hash, :at,
                            :submitted)
                        """)
                .param("id", version.id())
                .param("tenant", currentTenant.require().value())
                .param("case", version.caseId().value())
                .param("number", version.number())
                .param("author", version.authorId())
                .param("authorName", version.authorName())
                .param("contributors", String.join(" ", version.contributors()))
                .param("title", name)
                .param("note", version.note())
                .param("content", version.content())
                .param("hash", version.hash())
                .param("at", Timestamp.from(version.createdAt()))
                .param("submitted", version.submitted())
                .update();
    }

    /** Newest first, 500 at most, without what they say. */
    @Transactional(readOnly = true)
    public List<VersionSummary> of(CaseId caseId) {
        access.requireWhole(caseId);
        return summaries("order by number desc limit :most", caseId);
    }

    /**
     * The version that became law: of an enacted case the one last submitted, as approval decides on no other. What it says is
     * not in the answer, so it is given to whoever may know of the case.
     */
    @Transactional(readOnly = true)
    public Optional<VersionSummary> enacted(CaseSummary policyCase) {
        return policyCase.enactment() == null
                ? Optional.empty()
                : summaries("and submitted order by number desc limit 1", policyCase.id()).stream()
                        .findFirst();
    }

    /** The newest version. */
    @Transactional(readOnly = true)
    public Optional<DocumentVersion> latest(CaseId caseId) {
        access.requireWhole(caseId);
        return newest(caseId, "");
    }

    /** The version last submitted for approval: what approvers decide on. */
    @Transactional(readOnly = true)
    public Optional<DocumentVersion> submitted(CaseId caseId) {
        access.requireWhole(caseId);
        return newest(caseId, "and submitted ");
    }

    /** The version with this number. */
    @Transactional(readOnly = true)
    public Optional<DocumentVersion> find(CaseId caseId, int number) {
        access.requireWhole(caseId);
        return findForAll(caseId, number);
    }

    /**
     * The same without asking who reads it, only inside an action that has made sure that everybody may read this version,
     * such as one that the public is consulted on.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<DocumentVersion> findForAll(CaseId caseId, int number) {
        return select("and number = :number", caseId, number).stream().findFirst();
    }

    /** Ids of everyone who ever wrote in a version of this case's text. */
    @Transactional(readOnly = true)
    public Set<String> writers(CaseId caseId) {
        access.requireWhole(caseId);
        Set<String> writers = new LinkedHashSet<>();
        jdbc.sql("select contributors from document_version where tenant_id = :tenant and case_id = :case")
                .param("tenant", currentTenant.require().value())
                .param("case", caseId.value())
                .query(String.class)
                .list()
                .forEach(contributors -> writers.addAll(List.of(contributors.split(" "))));
        return writers;
    }

    private Optional<DocumentVersion> newest(CaseId caseId, String condition) {
        return select(condition + "order by number desc limit 1", caseId, 0).stream()
                .findFirst();
    }

    private List<DocumentVersion> select(String rest, CaseId caseId, int number) {
        return query("*", rest, caseId)
                .param("number", number)
                .query((row, n) -> DocumentVersion.read(row))
                .list();
    }

    private List<VersionSummary> summaries(String rest, CaseId caseId) {
        return query(VersionSummary.COLUMNS, rest, caseId)
                .query((row, n) -> VersionSummary.read(row))
                .list();
    }

    private JdbcClient.StatementSpec query(String columns, String rest, CaseId caseId) {
        return jdbc.sql("select " + columns + " from document_version where tenant_id = :tenant and case_id = :case "
                        + rest)
                .param("tenant", currentTenant.require().value())
                .param("case", caseId.value())
                .param("most", MOST);
    }

    /** SHA-256 of the text's UTF-8 bytes, 64 hexadecimal digits. */
    public static String hash(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
