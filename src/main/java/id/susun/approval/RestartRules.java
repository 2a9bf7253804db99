package id.susun.approval;

import id.susun.audit.Refused;
import id.susun.identity.Office;
import id.susun.tenant.CurrentTenant;
import id.susun.workflow.Step;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tenant's own rule, by office and by step outside, on which changes of a returned text it is repeated. */
@Service
public class RestartRules {

    /** The steps with an institution outside, in the order of the model. */
    public static final List<Step> EXTERNAL =
            List.of(Step.HARMONISATION, Step.JOINT_APPROVAL, Step.FACILITATION, Step.REGISTER_NUMBER);

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

    /** What holds today for the answer of each institution outside, in the order of the model. */
    @Transactional(readOnly = true)
    public Map<Step, RestartScope> externalScopes() {
        Map<Step, RestartScope> scopes = new EnumMap<>(Step.class);
        EXTERNAL.forEach(step -> scopes.put(step, RestartScope.byDefault(step)));
        jdbc.sql("select step, scope from external_restart_rule where tenant_id = :tenant")
                .param("tenant", currentTenant.require().value())
                .query((row, n) ->
                        Map.entry(Step.of(row.getString("step")), RestartScope.valueOf(row.getString("scope"))))
                .list()
                .forEach(own -> scopes.put(own.getKey(), own.getValue()));
        return scopes;
    }

    /**
     * Sets the rule of one step outside; it holds from the next resubmission.
     *
     * @throws Refused {@code route.restart.law} for a scope that is not one of {@link RestartScope#choices}
     */
    @Transactional
    @PreAuthorize("hasRole('TENANT_ADMIN')")
    public void set(Step step, RestartScope scope) {
        if (!EXTERNAL.contains(step) || !RestartScope.choices(step).contains(scope)) {
            throw new Refused("route.restart.law");
        }
        if (externalScopes().get(step) == scope) {
            return;
        }
        jdbc.sql("""
                        insert into external_restart_rule (tenant_id, step, scope) values (:tenant, :step, :scope)
                        on conflict (tenant_id, step) do update set scope = excluded.scope
                        """)
                .param("tenant", currentTenant.require().value())
                .param("step", step.id())
                .param("scope", scope.name())
                .update();
        events.publishEvent(new RouteEvents.ExternalRestartRuleSet(null, step, scope));
    }
}
