package id.susun.approval;

import id.susun.tenant.CurrentTenant;
import java.sql.Types;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers without gaps or doubles in each register: its row stays locked until the transaction that takes a number ends,
 * and a rollback gives the number back.
 */
@Repository
class NumberSeries {

    private final JdbcClient jdbc;
    private final CurrentTenant currentTenant;

    NumberSeries(JdbcClient jdbc, CurrentTenant currentTenant) {
        this.jdbc = jdbc;
        this.currentTenant = currentTenant;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    int next(NumberRegister register, int year) {
        return jdbc.sql("""
                        insert into number_series (tenant_id, register, year, workspace_id, last)
                        values (:tenant, :register, :year, :unit, 1)
                        on conflict (tenant_id, register, year, workspace_id)
                            do update set last = number_series.last + 1
                        returning last
                        """)
                .param("tenant", currentTenant.require().value())
                .param("register", register.kind().name())
                .param("year", year)
                .param("unit", register.unit(), Types.OTHER)
                .query(Integer.class)
                .single();
    }

    /** The number given last, 0 when none has been. */
    @Transactional(readOnly = true)
    int last(NumberRegister register, int year) {
        return jdbc.sql("""
                        select last from number_series
                        where tenant_id = :tenant and register = :register and year = :year
                            and workspace_id is not distinct from :unit
                        """)
                .param("tenant", currentTenant.require().value())
                .param("register", register.kind().name())
                .param("year", year)
                .param("unit", register.unit(), Types.OTHER)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** Starts a register after {@code last}; false when numbers have been given already. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean start(NumberRegister register, int year, int last) {
        return jdbc.sql("""
                                insert into number_series (tenant_id, register, year, workspace_id, last)
                                values (:tenant, :register, :year, :unit, :last)
                                on conflict do nothing
                                """)
                        .param("tenant", currentTenant.require().value())
                        .param("register", register.kind().name())
                        .param("year", year)
                        .param("unit", register.unit(), Types.OTHER)
                        .param("last", last)
                        .update()
                == 1;
    }
}
