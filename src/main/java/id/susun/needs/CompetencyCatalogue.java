package id.susun.needs;

import id.susun.audit.Refused;
import id.susun.tenant.CurrentTenant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The competencies to choose from: the nation's managerial and socio-cultural ones and the tenant's technical ones. */
@Service
public class CompetencyCatalogue {

    private final JdbcClient jdbc;
    private final CurrentTenant currentTenant;

    CompetencyCatalogue(JdbcClient jdbc, CurrentTenant currentTenant) {
        this.jdbc = jdbc;
        this.currentTenant = currentTenant;
    }

    /** Every competency by kind and code, 1,000 at most. */
    @Transactional(readOnly = true)
    public List<Competency> all() {
        return jdbc.sql("""
                        select code, name, type from national_competency
                        union all
                        select code, name, 'TECHNICAL' from technical_competency where tenant_id = :tenant
                        order by type, code, name limit 1000
                        """)
                .param("tenant", currentTenant.require().value())
                .query((row, n) -> new Competency(
                        row.getString("code"), row.getString("name"), CompetencyType.valueOf(row.getString("type"))))
                .list();
    }

    /**
     * The name under which a competency is recorded; a technical one that is new to the tenant joins its catalogue.
     *
     * @throws Refused {@code needs.competency.unknown} when a managerial or socio-cultural code is not in the catalogue
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String settle(Competency entered) {
        if (entered.type() != CompetencyType.TECHNICAL) {
            return jdbc.sql("select name from national_competency where code = :code and type = :type")
                    .param("code", entered.code())
                    .param("type", entered.type().name())
                    .query(String.class)
                    .optional()
                    .orElseThrow(() -> new Refused("needs.competency.unknown", entered.code()));
        }
        jdbc.sql("""
                        insert into technical_competency (tenant_id, code, name) values (:tenant, :code, :name)
                        on conflict do nothing
                        """)
                .param("tenant", currentTenant.require().value())
                .param("code", entered.code())
                .param("name", entered.name())
                .update();
        return entered.name();
    }
}
