package id.susun.drafting;

import id.susun.audit.Refused;
import id.susun.casefile.CaseAccess;
import id.susun.identity.CurrentUser;
import id.susun.identity.Person;
import id.susun.tenant.CaseId;
import id.susun.tenant.CurrentTenant;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people who work on a text of each other, and whether it has changed. All methods throw {@link Refused}
 * {@code casefile.unknown} for whoever may not see the case whole.
 */
@Service
public class DraftPresence {

    /** Somebody who has not been heard of for longer has left. */
    public static final Duration ALIVE = Duration.ofSeconds(20);

    private static final int MOST = 50;

    private final CaseAccess access;
    private final JdbcClient jdbc;
    private final CurrentTenant currentTenant;
    private final CurrentUser currentUser;
    private final Clock clock;

    DraftPresence(
            CaseAccess access, JdbcClient jdbc, CurrentTenant currentTenant, CurrentUser currentUser, Clock clock) {
        this.access = access;
        this.jdbc = jdbc;
        this.currentTenant = currentTenant;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Says that the person at work has the text open, and answers who else has.
     *
     * @param node the node they are at; null when they are at none
     * @return the others, 50 at most, those who came first first
     */
    @Transactional
    public List<Present> beat(CaseId caseId, @Nullable UUID node) {
        access.requireWhole(caseId);
        Instant now = clock.instant();
        forget(now);
        remember(caseId, node, now);
        return others(caseId, now);
    }

    /** Says that the person at work has closed the text. */
    @Transactional
    public void leave(CaseId caseId) {
        access.requireWhole(caseId);
        on("delete from draft_presence where tenant_id = :tenant and case_id = :case and person_id = :me", caseId)
                .param("me", currentUser.person().id())
                .update();
    }

    /**
     * Changes with every change of the text, and of what is said about it, and only then: changes of the structure, of the
     * words, and of the notes. Empty while nobody has begun it.
     */
    @Transactional(readOnly = true)
    public String revision(CaseId caseId) {
        access.requireWhole(caseId);
        return on("""
                        select changes || '.' || (select coalesce(sum(version), 0) from draft_node
                            where tenant_id = :tenant and case_id = :case)
                            || '.' || (select count(*) || '-' || count(decided_at) from draft_note
                            where tenant_id = :tenant and case_id = :case)
                            || '-' || (select count(*) from draft_note_reply
                            where tenant_id = :tenant and case_id = :case)
                        from draft where tenant_id = :tenant and case_id = :case
                        """, caseId).query(String.class).optional().orElse("");
    }

    /** Removes who has left, in any text; skips rows that are being written, so that two who return never wait for each other. */
    private void forget(Instant now) {
        jdbc.sql("""
                        delete from draft_presence where tenant_id = :tenant and (case_id, person_id) in (
                            select case_id, person_id from draft_presence
                            where tenant_id = :tenant and seen_at < :alive and person_id <> :me
                            order by seen_at limit :most for update skip locked)
                        """)
                .param("tenant", currentTenant.require().value())
                .param("alive", Timestamp.from(now.minus(ALIVE)))
                .param("me", currentUser.person().id())
                .param("most", MOST)
                .update();
    }

    private void remember(CaseId caseId, @Nullable UUID node, Instant now) {
        Person me = currentUser.person();
        on("""
                        insert into draft_presence as old (tenant_id, case_id, person_id, person_name, node_id, since, seen_at)
                        values (:tenant, :case, :me, :name, :node, :now, :now)
                        on conflict (tenant_id, case_id, person_id) do update set
                            person_name = excluded.person_name, node_id = excluded.node_id, seen_at = excluded.seen_at,
                            since = case when old.node_id is not distinct from excluded.node_id and old.seen_at >= :alive
                                then old.since else excluded.since end
                        """, caseId)
                .param("me", me.id())
                .param("name", me.name())
                .param("node", node, Types.OTHER)
                .param("now", Timestamp.from(now))
                .param("alive", Timestamp.from(now.minus(ALIVE)))
                .update();
    }

    private List<Present> others(CaseId caseId, Instant now) {
        return on("""
                        select person_name, node_id, since from draft_presence
                        where tenant_id = :tenant and case_id = :case and person_id <> :me and seen_at >= :alive
                        order by since, person_id limit :most
                        """, caseId)
                .param("me", currentUser.person().id())
                .param("alive", Timestamp.from(now.minus(ALIVE)))
                .param("most", MOST)
                .query((row, n) -> new Present(
                        row.getString("person_name"),
                        row.getObject("node_id", UUID.class),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    private JdbcClient.StatementSpec on(String sql, CaseId caseId) {
        return jdbc.sql(sql).param("tenant", currentTenant.require().value()).param("case", caseId.value());
    }
}
