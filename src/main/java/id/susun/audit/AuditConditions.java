package id.susun.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A filter in SQL. Only what is asked for becomes a condition, so that an index can serve it: a case is read along its
 * chain, the whole government along the time.
 */
final class AuditConditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final String order;

    AuditConditions(String tenant, AuditFilter filter, @Nullable AuditEntry before) {
        and("tenant_id = :tenant", "tenant", tenant);
        and(
                "case_id = :case",
                "case",
                filter.caseId() == null ? null : filter.caseId().value());
        and("actor_id = :actor", "actor", filter.actorId());
        and(family(filter.action()) ? "starts_with(action, :action)" : "action = :action", "action", filter.action());
        and("at >= :from", "from", timestamp(filter.from()));
        and("at < :until", "until", timestamp(filter.until()));
        and("(actor_name ilike :text or subject ilike :text or reason ilike :text)", "text", part(filter.text()));
        order = filter.caseId() == null ? "at desc, seq desc, id desc" : "seq desc";
        if (before != null) {
            after(filter.caseId() == null ? "(at, seq, id) < (:lastAt, :lastSeq, :lastId)" : "seq < :lastSeq", before);
        }
    }

    String sql() {
        return "where " + String.join(" and ", conditions) + " order by " + order;
    }

    Map<String, Object> values() {
        return values;
    }

    private void after(String condition, AuditEntry last) {
        conditions.add(condition);
        values.put("lastAt", Timestamp.from(last.at()));
        values.put("lastSeq", last.seq());
        values.put("lastId", last.id());
    }

    private void and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    private static boolean family(@Nullable String action) {
        return action != null && action.endsWith(".");
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static @Nullable String part(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
