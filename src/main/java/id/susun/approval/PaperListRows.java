package id.susun.approval;

import id.susun.approval.ListedPaper.Origin;
import id.susun.tenant.CurrentTenant;
import id.susun.workflow.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The lines of the lists of papers: Susun's, and the tenant's own over them. */
@Repository
class PaperListRows {

    private final JdbcClient jdbc;
    private final CurrentTenant currentTenant;

    PaperListRows(JdbcClient jdbc, CurrentTenant currentTenant) {
        this.jdbc = jdbc;
        this.currentTenant = currentTenant;
    }

    /** Susun's lines and the tenant's, 100 at most; one that is left out is shown as Susun has it. */
    List<ListedPaper> of(Step step) {
        return jdbc.sql("""
                        select coalesce(o.item, d.item) item, case when o.removed then null else o.name end own_name,
                               case when o.item is null or o.removed then d.required else o.required end required,
                               case when o.item is null or o.removed then d.only_perda else o.only_perda end only_perda,
                               case when o.item is null or o.removed then d.basis else o.basis end basis,
                               d.item is not null delivered, o.item is not null own, coalesce(o.removed, false) removed
                        from (select * from checklist_default where step = :step) d
                        full join (select * from checklist_override where tenant_id = :tenant and step = :step) o
                            on o.item = d.item
                        where d.item is not null or not o.removed
                        order by coalesce(o.position, d.position), 1 limit 100
                        """)
                .param("tenant", tenant())
                .param("step", step.id())
                .query((row, n) -> read(step, row))
                .list();
    }

    private static ListedPaper read(Step step, ResultSet row) throws SQLException {
        Origin origin = !row.getBoolean("delivered")
                ? Origin.OWN
                : row.getBoolean("removed") ? Origin.LEFT_OUT : row.getBoolean("own") ? Origin.CHANGED : Origin.DEFAULT;
        return new ListedPaper(
                step,
                row.getString("item"),
                row.getString("own_name"),
                row.getBoolean("required"),
                row.getBoolean("only_perda"),
                row.getString("basis"),
                origin);
    }

    /** Writes the tenant's own line; a new one stands at the end. */
    @Transactional(propagation = Propagation.MANDATORY)
    void save(Step step, String item, SavePaper paper) {
        upsert(step, item, paper.name(), paper.required(), paper.onlyPerda(), paper.basis(), false);
    }

    /** Notes that the tenant does not ask for a line of Susun's. */
    @Transactional(propagation = Propagation.MANDATORY)
    void leaveOut(Step step, String item) {
        upsert(step, item, "", false, false, "", true);
    }

    private void upsert(
            Step step, String item, String name, boolean required, boolean onlyPerda, String basis, boolean removed) {
        jdbc.sql("""
                        insert into checklist_override
                            (tenant_id, step, item, position, only_perda, required, removed, name, basis)
                        values (:tenant, :step, :item,
                            coalesce((select position from checklist_default where step = :step and item = :item),
                                (select coalesce(max(position), 0) + 1 from
                                    (select position from checklist_default where step = :step union all
                                     select position from checklist_override where tenant_id = :tenant and step = :step) p)),
                            :onlyPerda, :required, :removed, :name, :basis)
                        on conflict (tenant_id, step, item) do update set only_perda = excluded.only_perda,
                            required = excluded.required, removed = excluded.removed, name = excluded.name,
                            basis = excluded.basis
                        """)
                .param("tenant", tenant())
                .param("step", step.id())
                .param("item", item)
                .param("onlyPerda", onlyPerda)
                .param("required", required)
                .param("removed", removed)
                .param("name", name)
                .param("basis", basis)
                .update();
    }

    /** Takes the tenant's own line away; false when there was none. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean forget(Step step, String item) {
        return jdbc.sql("delete from checklist_override where tenant_id = :tenant and step = :step and item = :item")
                        .param("tenant", tenant())
                        .param("step", step.id())
                        .param("item", item)
                        .update()
                == 1;
    }

    private String tenant() {
        return currentTenant.require().value();
    }
}
