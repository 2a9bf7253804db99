package id.susun.needs;

import id.susun.tenant.CurrentTenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The tenant's bounds for gap categories, else the product's. */
@Component
class GapSettings {

    private final JdbcClient jdbc;
    private final CurrentTenant currentTenant;

    GapSettings(JdbcClient jdbc, CurrentTenant currentTenant) {
        this.jdbc = jdbc;
        this.currentTenant = currentTenant;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public GapBands bands() {
        return jdbc.sql("select light_max, medium_max from needs_setting where tenant_id = :tenant")
                .param("tenant", currentTenant.require().value())
                .query((row, n) -> new GapBands(row.getBigDecimal("light_max"), row.getBigDecimal("medium_max")))
                .optional()
                .orElse(GapBands.DEFAULT);
    }
}
