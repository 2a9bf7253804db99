package id.susun.files;

import id.susun.audit.Refused;
import id.susun.identity.CurrentUser;
import id.susun.identity.Person;
import id.susun.tenant.CaseId;
import id.susun.tenant.CurrentTenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps files in a table under row-level security; rows are never changed, the database role may not. */
@Repository
class DatabaseFiles implements FileStore {

    private static final String FACTS =
            "select id, case_id, use, name, type, size, sha256, scanned, uploaded_by, uploaded_name, uploaded_at";

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFiles.class);

    private final JdbcClient jdbc;
    private final CurrentTenant currentTenant;
    private final CurrentUser currentUser;
    private final Clock clock;

    DatabaseFiles(JdbcClient jdbc, CurrentTenant currentTenant, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.currentTenant = currentTenant;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public StoredFile keep(@Nullable CaseId caseId, FileUse use, CheckedFile file) {
        if (file.use() != use) {
            throw new Refused("files.use");
        }
        Person by = currentUser.person();
        StoredFile stored = new StoredFile(
                UUID.randomUUID(),
                caseId,
                file.use(),
                file.name(),
                file.type(),
                file.content().length,
                file.sha256(),
                file.scanned(),
                new Person(by.id(), "", by.name()),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        jdbc.sql("""
                        insert into stored_file (id, tenant_id, case_id, use, name, type, size, sha256, scanned, uploaded_by,
                            uploaded_name, uploaded_at, content)
                        values (:id, :tenant, :case, :use, :name, :type, :size, :hash, :scanned, :by, :byName, :at, :content)
                        """)
                .param("id", stored.id())
                .param("tenant", currentTenant.require().value())
                .param("case", caseId == null ? null : caseId.value(), Types.OTHER)
                .param("use", stored.use().name())
                .param("name", stored.name())
                .param("type", stored.type().name())
                .param("size", stored.size())
                .param("hash", stored.sha256())
                .param("scanned", stored.scanned())
                .param("by", stored.uploadedBy().id())
                .param("byName", stored.uploadedBy().name())
                .param("at", Timestamp.from(stored.at()))
                .param("content", file.content())
                .update();
        return stored;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<StoredFile> find(UUID id) {
        return query(FACTS, id).query((row, n) -> read(row)).optional();
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] content(UUID id) {
        StoredFile file = find(id).orElseThrow(() -> new Refused("files.unknown"));
        byte[] content = query("select content", id)
                .query((row, n) -> row.getBytes("content"))
                .single();
        if (!Sha256.of(content).equals(file.sha256())) {
            LOG.error("The content of file {} of {} is not what was kept", id, currentTenant.require());
            throw new Refused(FileStore.ALTERED);
        }
        return content;
    }

    private JdbcClient.StatementSpec query(String columns, UUID id) {
        return jdbc.sql(columns + " from stored_file where tenant_id = :tenant and id = :id")
                .param("tenant", currentTenant.require().value())
                .param("id", id);
    }

    private static StoredFile read(ResultSet row) throws SQLException {
        UUID caseId = row.getObject("case_id", UUID.class);
        return new StoredFile(
                row.getObject("id", UUID.class),
                caseId == null ? null : new CaseId(caseId),
                FileUse.valueOf(row.getString("use")),
                row.getString("name"),
                FileType.valueOf(row.getString("type")),
                row.getLong("size"),
                row.getString("sha256"),
                row.getBoolean("scanned"),
                new Person(row.getString("uploaded_by"), "", row.getString("uploaded_name")),
                row.getTimestamp("uploaded_at").toInstant());
    }
}
