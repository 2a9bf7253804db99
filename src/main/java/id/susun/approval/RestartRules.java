package id.susun.approval;

import id.susun.identity.Office;
import id.susun.tenant.CurrentTenant;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tenant's own rule, office by office, on which changes of a returned text make it decide anew. */
@Service
public class RestartRules {

    private final JdbcClient jdbc;
    private final CurrentTenant currentTenant;
    private final ApplicationEventPublisher events;

    RestartRules(JdbcClient jdbc, CurrentTenant currentTenant, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.currentTenant = currentTenant;
        this.events = events;
    }

    /** What holds today for each office's initials; a signature never stands for another text. */
    @Transactional(readOnly = true)
    public Map<Office, RestartScope> scopes() {
        Map<Office, RestartScope> scopes = new EnumMap<>(Office.class);
        for (Office office : Office.values()) {
            scopes.put(office, RestartScope.byDefault(office));
        }
        jdbc.sql("select office, scope from restart_rule where tenant_id = :tenant")
                .param("tenant", currentTenant.require().value())
                .query((row, n) -> Map.entry(
                        Office.valueOf(row.getString("office")), RestartScope.valueOf(row.getString("scope"))))
                .list()
                .forEach(own -> scopes.put(own.getKey(), own.getValue()));
        return scopes;
    }

    /** Sets one office's rule; it holds from the next resubmission. */
    @Transactional
    @PreAuthorize("hasRole('TENANT_ADMIN')")
    public void set(Office office, RestartScope scope) {
        if (scopes().get(office) == scope) {
            return;
        }
        jdbc.sql("""
                        insert into restart_rule (tenant_id, office, scope) values (:tenant, :office, :scope)
                        on conflict (tenant_id, office) do update set scope = excluded.scope
                        """)
                .param("tenant", currentTenant.require().value())
                .param("office", office.name())
                .param("scope", scope.name())
                .update();
        events.publishEvent(new RouteEvents.RestartRuleSet(null, office, scope));
    }
}
