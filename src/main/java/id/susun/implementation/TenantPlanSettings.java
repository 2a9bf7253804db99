package id.susun.implementation;

import id.susun.tenant.CurrentTenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The tenant's own figures, else the product's. */
@Component
class TenantPlanSettings {

    private final JdbcClient jdbc;
    private final CurrentTenant currentTenant;

    TenantPlanSettings(JdbcClient jdbc, CurrentTenant currentTenant) {
        this.jdbc = jdbc;
        this.currentTenant = currentTenant;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public PlanSettings read() {
        return jdbc.sql("select * from implementation_setting where tenant_id = :tenant")
                .param("tenant", currentTenant.require().value())
                .query((row, n) -> new PlanSettings(
                        row.getInt("jp_per_year"),
                        new RiskBands(
                                row.getInt("risk_medium"), row.getInt("risk_high"), row.getInt("risk_very_high"))))
                .optional()
                .orElse(PlanSettings.DEFAULT);
    }
}
