package id.susun.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads of the history, for one tenant, always bounded. */
final class AuditQuery {

    private static final int MOST = 1000;

    private final JdbcClient jdbc;
    private final String tenant;

    AuditQuery(JdbcClient jdbc, String tenant) {
        this.jdbc = jdbc;
        this.tenant = tenant;
    }

    List<AuditEntry> newestFirst(AuditFilter filter, @Nullable AuditEntry before, int limit) {
        AuditConditions where = new AuditConditions(tenant, filter, before);
        return jdbc.sql("select * from audit_entry " + where.sql() + " limit :limit")
                .params(where.values())
                .param("limit", Math.min(limit, MOST))
                .query((row, n) -> entry(row))
                .list();
    }

    AuditChoices choices(UUID policyCase) {
        return new AuditChoices(
                jdbc.sql("""
                                select actor_id, actor_name from (
                                    select distinct on (actor_id) actor_id, actor_name from audit_entry
                                    where tenant_id = :tenant and case_id = :case order by actor_id, seq desc
                                ) actor order by actor_name, actor_id limit :most
                                """)
                        .param("tenant", tenant)
                        .param("case", policyCase)
                        .param("most", MOST)
                        .query((row, n) -> new AuditActor(row.getString("actor_id"), row.getString("actor_name")))
                        .list(),
                jdbc.sql("""
                                select distinct action from audit_entry where tenant_id = :tenant and case_id = :case
                                order by action limit :most
                                """)
                        .param("tenant", tenant)
                        .param("case", policyCase)
                        .param("most", MOST)
                        .query(String.class)
                        .list());
    }

    List<AuditEntry> fromStart(UUID chain, long afterSeq, int limit) {
        return jdbc.sql("""
                        select * from audit_entry
                        where tenant_id = :tenant and chain = :chain and seq > :after order by seq limit :limit
                        """)
                .param("tenant", tenant)
                .param("chain", chain)
                .param("after", afterSeq)
                .param("limit", Math.min(limit, MOST))
                .query((row, n) -> entry(row))
                .list();
    }

    Verification verify(UUID chain) {
        String previous = Hashing.START;
        long seq = 0;
        for (List<AuditEntry> page = fromStart(chain, 0, MOST); !page.isEmpty(); page = fromStart(chain, seq, MOST)) {
            for (AuditEntry entry : page) {
                seq++;
                if (entry.seq() != seq
                        || !entry.previous().equals(previous)
                        || !entry.hash().equals(rehash(entry))) {
                    return new Verification.Broken(seq);
                }
                previous = entry.hash();
            }
        }
        return endsAt(chain, seq, previous) ? new Verification.Intact(seq) : new Verification.Broken(seq + 1);
    }

    /** The chain's last link is kept apart, so that a history cut short shows too. */
    private boolean endsAt(UUID chain, long seq, String hash) {
        return jdbc.sql("select seq, hash from audit_chain where tenant_id = :tenant and chain = :chain")
                .param("tenant", tenant)
                .param("chain", chain)
                .query((row, n) -> row.getLong("seq") == seq
                        && HexFormat.of().formatHex(row.getBytes("hash")).equals(hash))
                .optional()
                .orElse(seq == 0);
    }

    private String rehash(AuditEntry entry) {
        return Hashing.hash(
                tenant,
                entry.chain().toString(),
                entry.seq(),
                entry.at(),
                entry.actorId(),
                entry.actorName(),
                entry.actorRoles(),
                entry.action(),
                entry.subject(),
                entry.reason(),
                entry.details(),
                entry.previous());
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject("id", UUID.class),
                row.getObject("chain", UUID.class),
                row.getLong("seq"),
                row.getObject("case_id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getString("actor_id"),
                row.getString("actor_name"),
                row.getString("actor_roles"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("reason"),
                row.getString("details"),
                HexFormat.of().formatHex(row.getBytes("previous")),
                HexFormat.of().formatHex(row.getBytes("hash")));
    }
}
