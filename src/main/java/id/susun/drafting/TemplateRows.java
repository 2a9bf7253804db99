package id.susun.drafting;

import id.susun.casefile.Instrument;
import id.susun.identity.CurrentUser;
import id.susun.tenant.CurrentTenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The states of a government's templates: rows are added and never changed. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class TemplateRows {

    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final CurrentTenant currentTenant;
    private final CurrentUser currentUser;
    private final Clock clock;

    TemplateRows(JdbcClient jdbc, CurrentTenant currentTenant, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.currentTenant = currentTenant;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The newest state of each instrument that has one. */
    Map<Instrument, TemplateState> newest() {
        return jdbc
                .sql("""
                        select distinct on (instrument) instrument, number, content is not null as own, reason, entered_name, entered_at
                        from drafting_template where tenant_id = :tenant order by instrument, number desc
                        """)
                .param("tenant", currentTenant.require().value())
                .query((row, n) -> Map.entry(Instrument.valueOf(row.getString("instrument")), state(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The states of one, newest first, 500 at most. */
    List<TemplateState> states(Instrument instrument) {
        return on("""
                        select number, content is not null as own, reason, entered_name, entered_at from drafting_template
                        where tenant_id = :tenant and instrument = :instrument order by number desc limit :most
                        """, instrument)
                .param("most", MOST)
                .query((row, n) -> state(row))
                .list();
    }

    /** What a state says; empty for the product's template. */
    Optional<String> content(Instrument instrument, int number) {
        return on("""
                        select coalesce(content, '') from drafting_template
                        where tenant_id = :tenant and instrument = :instrument and number = :number
                        """, instrument)
                .param("number", number)
                .query(String.class)
                .optional()
                .filter(content -> !content.isEmpty());
    }

    /** Adds a state; false when there is one of this number already. */
    boolean add(Instrument instrument, int number, @Nullable String content, String reason) {
        return on("""
                        insert into drafting_template (tenant_id, instrument, number, content, reason, entered_by, entered_name, entered_at)
                        values (:tenant, :instrument, :number, :content, :reason, :by, :name, :now) on conflict do nothing
                        """, instrument)
                        .param("number", number)
                        .param("content", content, Types.VARCHAR)
                        .param("reason", reason)
                        .param("by", currentUser.person().id())
                        .param("name", currentUser.person().name())
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                > 0;
    }

    private JdbcClient.StatementSpec on(String sql, Instrument instrument) {
        return jdbc.sql(sql).param("tenant", currentTenant.require().value()).param("instrument", instrument.name());
    }

    private static TemplateState state(ResultSet row) throws SQLException {
        return new TemplateState(
                row.getInt("number"),
                row.getBoolean("own"),
                row.getString("reason"),
                row.getString("entered_name"),
                row.getTimestamp("entered_at").toInstant());
    }
}
