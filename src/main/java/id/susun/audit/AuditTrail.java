package id.susun.audit;

import id.susun.identity.CurrentUser;
import id.susun.identity.Membership;
import id.susun.identity.Role;
import id.susun.tenant.CaseId;
import id.susun.tenant.CurrentTenant;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the history: one chained entry per {@link Audited} event, in the event's own transaction. Gives it to read to
 * whom it is for: a case's to those who may see the case whole, the government's to auditors and administrators.
 */
@Service
public class AuditTrail {

    private static final UUID TENANT_CHAIN = new UUID(0, 0);

    private record Link(long seq, String hash) {}

    private record Actor(String id, String name, String roles) {}

    private final JdbcClient jdbc;
    private final CurrentTenant currentTenant;
    private final CurrentUser currentUser;
    private final CaseReaders readers;
    private final Clock clock;
    private final JsonMapper json;

    AuditTrail(
            JdbcClient jdbc,
            CurrentTenant currentTenant,
            CurrentUser currentUser,
            CaseReaders readers,
            Clock clock,
            JsonMapper json) {
        this.jdbc = jdbc;
        this.currentTenant = currentTenant;
        this.currentUser = currentUser;
        this.readers = readers;
        this.clock = clock;
        this.json = json;
    }

    /** No fact without its history row, no history row without its fact: both commit, or neither. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Audited event) {
        String tenant = currentTenant.require().value();
        UUID chain = Optional.ofNullable(event.caseId()).map(id -> id.value()).orElse(TENANT_CHAIN);
        Link last = lock(tenant, chain);
        Actor actor = actor();
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String details = json.writeValueAsString(event);
        String subject =
                event.subject().substring(0, Math.min(500, event.subject().length()));
        String hash = Hashing.hash(
                tenant,
                chain.toString(),
                last.seq() + 1,
                at,
                actor.id(),
                actor.name(),
                actor.roles(),
                event.action(),
                subject,
                event.reason(),
                details,
                last.hash());
        jdbc.sql("""
                        insert into audit_entry (id, tenant_id, chain, seq, case_id, at, actor_id, actor_name, actor_roles,
                            action, subject, reason, details, previous, hash)
                        values (:id, :tenant, :chain, :seq, :case, :at, :actorId, :actorName, :actorRoles,
                            :action, :subject, :reason, :details, :previous, :hash)
                        """)
                .param("id", UUID.randomUUID())
                .param("tenant", tenant)
                .param("chain", chain)
                .param("seq", last.seq() + 1)
                .param("case", chain.equals(TENANT_CHAIN) ? null : chain, Types.OTHER)
                .param("at", Timestamp.from(at))
                .param("actorId", actor.id())
                .param("actorName", actor.name())
                .param("actorRoles", actor.roles())
                .param("action", event.action())
                .param("subject", subject)
                .param("reason", event.reason(), Types.VARCHAR)
                .param("details", details)
                .param("previous", HexFormat.of().parseHex(last.hash()))
                .param("hash", HexFormat.of().parseHex(hash))
                .update();
        jdbc.sql("update audit_chain set seq = :seq, hash = :hash where tenant_id = :tenant and chain = :chain")
                .param("seq", last.seq() + 1)
                .param("hash", HexFormat.of().parseHex(hash))
                .param("tenant", tenant)
                .param("chain", chain)
                .update();
    }

    /** Writers of one chain queue at its last link. */
    private Link lock(String tenant, UUID chain) {
        jdbc.sql("""
                        insert into audit_chain (tenant_id, chain, seq, hash) values (:tenant, :chain, 0, :start)
                        on conflict do nothing
                        """)
                .param("tenant", tenant)
                .param("chain", chain)
                .param("start", HexFormat.of().parseHex(Hashing.START))
                .update();
        return jdbc.sql("select seq, hash from audit_chain where tenant_id = :tenant and chain = :chain for update")
                .param("tenant", tenant)
                .param("chain", chain)
                .query((row, n) -> new Link(row.getLong("seq"), HexFormat.of().formatHex(row.getBytes("hash"))))
                .single();
    }

    private Actor actor() {
        return currentUser
                .find()
                .map(signedIn ->
                        new Actor(signedIn.person().id(), signedIn.person().name(), roles(currentUser.active())))
                .orElseGet(() -> new Actor("sistem", "Sistem", ""));
    }

    /** An office that is only acted for bears the capacity before its name. */
    private static String roles(Optional<Membership> active) {
        return active.stream()
                .flatMap(membership -> Stream.of(
                                membership.roles().stream().map(Enum::name),
                                membership.offices().stream().map(Enum::name),
                                membership.acting().stream()
                                        .map(one -> one.capacity().name() + " "
                                                + one.office().name()))
                        .flatMap(names -> names))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /**
     * Newest first, at most {@code limit} entries older than {@code before} (null: from the newest).
     *
     * @throws Refused {@code casefile.unknown} for one case's history, as {@link CaseReaders} says
     * @throws AccessDeniedException for the whole government's, to anybody but its auditors and administrators
     */
    @Transactional(readOnly = true)
    public List<AuditEntry> read(AuditFilter filter, @Nullable AuditEntry before, int limit) {
        if (filter.caseId() != null) {
            readers.requireWhole(filter.caseId());
        } else if (!currentUser.has(Role.AUDITOR) && !currentUser.has(Role.TENANT_ADMIN)) {
            throw new AccessDeniedException("the whole history is for auditors and administrators");
        }
        return query().newestFirst(filter, before, limit);
    }

    /**
     * One chain from its start: at most {@code limit} entries after {@code afterSeq}; for export.
     *
     * @throws Refused {@code casefile.unknown}, as {@link CaseReaders} says
     */
    @Transactional(readOnly = true)
    public List<AuditEntry> replay(CaseId caseId, long afterSeq, int limit) {
        readers.requireWhole(caseId);
        return query().fromStart(caseId.value(), afterSeq, limit);
    }

    /** Who and what the history of a case can be narrowed to; throws as {@link #replay} does. */
    @Transactional(readOnly = true)
    public AuditChoices choices(CaseId caseId) {
        readers.requireWhole(caseId);
        return query().choices(caseId.value());
    }

    /** Walks a case's chain and tells the first entry that does not fit, or that all do; throws as {@link #replay} does. */
    @Transactional(readOnly = true)
    public Verification verify(CaseId caseId) {
        readers.requireWhole(caseId);
        return query().verify(caseId.value());
    }

    private AuditQuery query() {
        return new AuditQuery(jdbc, currentTenant.require().value());
    }
}
