package id.susun.approval;

import id.susun.files.FileStore;
import id.susun.files.StoredFile;
import id.susun.identity.Person;
import id.susun.tenant.CurrentTenant;
import id.susun.workflow.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The papers of each step outside: what the tenant asks for, and what is there. */
@Repository
class ExternalPaperRows {

    private static final String WANTED = """
            select coalesce(o.item, d.item) item, o.name, coalesce(o.required, d.required) required,
                   coalesce(o.basis, d.basis) basis, coalesce(o.position, d.position) position
            from (select * from checklist_default where step = :step) d
            full join (select * from checklist_override where tenant_id = :tenant and step = :step) o on o.item = d.item
            where coalesce(o.removed, false) = false and (:perda or not coalesce(o.only_perda, d.only_perda))
            union all select :sent, null, false, '', -2
            union all select :received, null, false, '', -1
            """;

    private final JdbcClient jdbc;
    private final CurrentTenant currentTenant;
    private final FileStore files;

    ExternalPaperRows(JdbcClient jdbc, CurrentTenant currentTenant, FileStore files) {
        this.jdbc = jdbc;
        this.currentTenant = currentTenant;
        this.files = files;
    }

    /** Both letters, then the list in its order, 50 at most. */
    List<ExternalPaper> of(UUID round, Step step, boolean perda) {
        return jdbc.sql("select w.item, w.name, w.required, w.basis, x.file_id, x.note, x.by_name, x.at from (" + WANTED
                        + ") w left join external_document x on x.tenant_id = :tenant and x.round_id = :round"
                        + " and x.step = :step and x.item = w.item order by w.position, w.item limit 50")
                .param("tenant", currentTenant.require().value())
                .param("round", round)
                .param("step", step.id())
                .param("perda", perda)
                .param("sent", ExternalPaper.LETTER_SENT)
                .param("received", ExternalPaper.LETTER_RECEIVED)
                .query((row, n) -> read(step, row))
                .list();
    }

    private ExternalPaper read(Step step, ResultSet row) throws SQLException {
        UUID file = row.getObject("file_id", UUID.class);
        Timestamp at = row.getTimestamp("at");
        StoredFile stored = file == null ? null : files.find(file).orElse(null);
        return new ExternalPaper(
                step,
                row.getString("item"),
                row.getString("name"),
                row.getBoolean("required"),
                row.getString("basis"),
                stored,
                row.getString("note"),
                row.getString("by_name"),
                at == null ? null : at.toInstant());
    }

    /** Ticks an item, with its file or with where it is; what was there before is replaced. */
    @Transactional(propagation = Propagation.MANDATORY)
    void tick(
            UUID round,
            Step step,
            String item,
            @Nullable StoredFile file,
            @Nullable String note,
            Person by,
            Instant now) {
        jdbc.sql("""
                        insert into external_document (id, tenant_id, round_id, step, item, file_id, note, by_id, by_name, at)
                        values (:id, :tenant, :round, :step, :item, :file, :note, :by, :byName, :at)
                        on conflict (tenant_id, round_id, step, item) do update
                            set file_id = excluded.file_id, note = excluded.note, by_id = excluded.by_id,
                                by_name = excluded.by_name, at = excluded.at
                        """)
                .param("id", UUID.randomUUID())
                .param("tenant", currentTenant.require().value())
                .param("round", round)
                .param("step", step.id())
                .param("item", item)
                .param("file", file == null ? null : file.id(), Types.OTHER)
                .param("note", note, Types.VARCHAR)
                .param("by", by.id())
                .param("byName", by.name())
                .param("at", Timestamp.from(now))
                .update();
    }

    /** Takes the tick away; false when there was none. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean untick(UUID round, Step step, String item) {
        return jdbc.sql("""
                                delete from external_document
                                where tenant_id = :tenant and round_id = :round and step = :step and item = :item
                                """)
                        .param("tenant", currentTenant.require().value())
                        .param("round", round)
                        .param("step", step.id())
                        .param("item", item)
                        .update()
                == 1;
    }
}
