package id.susun.approval;

import id.susun.audit.Refused;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.Subject;
import id.susun.casefile.Subjects;
import id.susun.identity.CurrentUser;
import id.susun.tenant.CurrentTenant;
import id.susun.tenant.TenantLevel;
import id.susun.tenant.Tenants;
import id.susun.workflow.DecisionRule;
import id.susun.workflow.DecisionTables;
import id.susun.workflow.LiteralTable;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which table decides on the routes of the current government: the product's or its own, and how it comes to its own. */
@Service
public class RouteTables {

    static final String TABLE = "approval-route";
    private static final int LONGEST_REASON = 1000;
    private static final int SHORTEST_REASON = 10;

    private record Own(@Nullable String dmn) {}

    private final JdbcClient jdbc;
    private final DecisionTables tables;
    private final Tenants tenants;
    private final Subjects subjects;
    private final CurrentTenant currentTenant;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RouteTables(
            JdbcClient jdbc,
            DecisionTables tables,
            Tenants tenants,
            Subjects subjects,
            CurrentTenant currentTenant,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.tenants = tenants;
        this.subjects = subjects;
        this.currentTenant = currentTenant;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** The route of a case by the table that holds today; empty when no rule fits. */
    @Transactional(readOnly = true)
    public Optional<Map<String, Object>> row(CaseSummary policyCase) {
        Map<String, String> inputs =
                RouteInputs.of(policyCase, tenants.current().level());
        return own().map(dmn -> parsed(dmn).firstRow(inputs))
                .orElseGet(() -> tables.firstRow(TABLE, Map.copyOf(inputs)));
    }

    /** What the table would have to know about a case and nobody has said; empty where it can decide. */
    @Transactional(readOnly = true)
    public Set<String> missing(CaseSummary policyCase) {
        return own().map(dmn -> parsed(dmn)
                        .missing(RouteInputs.of(policyCase, tenants.current().level())))
                .orElseGet(Set::of);
    }

    /** The table that holds today, as DMN to keep or to change. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TENANT_ADMIN')")
    public String dmn() {
        return own().orElseGet(() -> tables.source(TABLE));
    }

    /** Its rules in order. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TENANT_ADMIN')")
    public List<DecisionRule> rules() {
        return LiteralTable.parse(
                        own().orElseGet(() -> tables.source(TABLE)), TABLE, RouteInputs.NAMES, RouteRules.OUTPUTS)
                .rules();
    }

    /** Number of the newest state of the government's own table; 0 before the first. A change says on which it rests. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TENANT_ADMIN')")
    public int version() {
        return jdbc.sql("select coalesce(max(number), 0) from route_table where tenant_id = :tenant")
                .param("tenant", currentTenant.require().value())
                .query(Integer.class)
                .single();
    }

    /** Lets one administrator at a time write, and only over what they have seen. */
    private void requireVersion(int seen) {
        jdbc.sql("select cast(pg_advisory_xact_lock(hashtextextended('route-table ' || :tenant, 0)) as text)")
                .param("tenant", currentTenant.require().value())
                .query(String.class)
                .optional();
        if (version() != seen) {
            throw new Refused("route.table.changed");
        }
    }

    /** Whether the government has a table of its own. */
    @Transactional(readOnly = true)
    public boolean isOwn() {
        return own().isPresent();
    }

    /**
     * Lets a table of the government's own hold from the next submission on; texts under decision keep their route.
     *
     * @param reason on what it rests, 10 to 1,000 characters
     * @param seen the state of the table that was changed
     * @throws Refused {@code route.table.*} as {@link RouteRules#parse} says, {@code route.reason}, {@code
     *     route.table.changed} when somebody else has changed it since
     */
    @Transactional
    @PreAuthorize("hasRole('TENANT_ADMIN')")
    public void replace(String dmn, String reason, int seen) {
        String why = checked(reason);
        TenantLevel level = tenants.current().level();
        int rules = RouteRules.parse(dmn, level, codes()).rules().size();
        requireVersion(seen);
        int number = keep(dmn, why);
        events.publishEvent(new RouteEvents.RouteTableReplaced(null, number, rules, why));
    }

    /**
     * Goes back to the product's table; changes nothing where it holds already.
     *
     * @param seen the state of the table that is given up
     * @throws Refused {@code route.reason}, {@code route.table.changed} when somebody else has changed it since
     */
    @Transactional
    @PreAuthorize("hasRole('TENANT_ADMIN')")
    public void revert(String reason, int seen) {
        String why = checked(reason);
        requireVersion(seen);
        if (own().isPresent()) {
            events.publishEvent(new RouteEvents.RouteTableReverted(null, keep(null, why), why));
        }
    }

    private Set<String> codes() {
        return subjects.all().stream().map(Subject::code).collect(Collectors.toSet());
    }

    private static String checked(String reason) {
        String why = reason.strip();
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON) {
            throw new Refused("route.reason");
        }
        return why;
    }

    private int keep(@Nullable String dmn, String reason) {
        return jdbc.sql("""
                        insert into route_table (tenant_id, number, dmn, reason, entered_by, entered_name, entered_at)
                        select :tenant, coalesce(max(number), 0) + 1, :dmn, :reason, :by, :name, :now
                        from route_table where tenant_id = :tenant returning number
                        """)
                .param("tenant", currentTenant.require().value())
                .param("dmn", dmn, Types.VARCHAR)
                .param("reason", reason)
                .param("by", currentUser.person().id())
                .param("name", currentUser.person().name())
                .param("now", Timestamp.from(clock.instant()))
                .query(Integer.class)
                .single();
    }

    private Optional<String> own() {
        return jdbc.sql("select dmn from route_table where tenant_id = :tenant order by number desc limit 1")
                .param("tenant", currentTenant.require().value())
                .query((row, n) -> new Own(row.getString("dmn")))
                .optional()
                .map(Own::dmn);
    }

    private static LiteralTable parsed(String dmn) {
        return LiteralTable.parse(dmn, TABLE, RouteInputs.NAMES, RouteRules.OUTPUTS);
    }
}
