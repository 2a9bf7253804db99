package id.susun.approval;

import id.susun.files.FileStore;
import id.susun.files.StoredFile;
import id.susun.identity.Person;
import id.susun.signing.SignatureFacts;
import id.susun.tenant.CurrentTenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The signature of each round, one at most. */
@Repository
class TextSignatures {

    private final JdbcClient jdbc;
    private final CurrentTenant currentTenant;
    private final FileStore files;

    TextSignatures(JdbcClient jdbc, CurrentTenant currentTenant, FileStore files) {
        this.jdbc = jdbc;
        this.currentTenant = currentTenant;
        this.files = files;
    }

    Optional<TextSignature> of(UUID round) {
        return jdbc.sql("select * from text_signature where tenant_id = :tenant and round_id = :round")
                .param("tenant", currentTenant.require().value())
                .param("round", round)
                .query((row, n) -> read(row))
                .optional();
    }

    private TextSignature read(ResultSet row) throws SQLException {
        StoredFile file = files.find(row.getObject("file_id", UUID.class)).orElseThrow();
        String confirmedName = row.getString("confirmed_name");
        Timestamp confirmedAt = row.getTimestamp("confirmed_at");
        return new TextSignature(
                row.getInt("version_number"),
                row.getString("version_hash"),
                file,
                row.getString("by_id"),
                row.getString("by_name"),
                row.getTimestamp("at").toInstant(),
                row.getString("way").equals("ELECTRONIC") ? electronic(row) : null,
                confirmedAt == null ? null : new TextSignature.Confirmed(confirmedName, confirmedAt.toInstant()));
    }

    private static TextSignature.Electronic electronic(ResultSet row) throws SQLException {
        return new TextSignature.Electronic(
                row.getString("document_id"),
                new SignatureFacts(
                        row.getString("subject"),
                        row.getString("issuer"),
                        row.getString("serial"),
                        row.getTimestamp("valid_from").toInstant(),
                        row.getTimestamp("valid_until").toInstant(),
                        row.getTimestamp("signed_at").toInstant(),
                        row.getBoolean("trusted")),
                row.getBoolean("example"));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void keep(
            ApprovalRound round,
            StoredFile file,
            Person by,
            Instant now,
            TextSignature.@Nullable Electronic electronic) {
        SignatureFacts facts = electronic == null ? null : electronic.facts();
        jdbc.sql("""
                        insert into text_signature (id, tenant_id, round_id, way, version_number, version_hash, file_id, by_id,
                            by_name, at, document_id, subject, issuer, serial, valid_from, valid_until, signed_at, trusted,
                            example)
                        values (:id, :tenant, :round, :way, :version, :hash, :file, :by, :byName, :at, :document, :subject,
                            :issuer, :serial, :from, :until, :signed, :trusted, :example)
                        """)
                .param("id", UUID.randomUUID())
                .param("tenant", currentTenant.require().value())
                .param("round", round.id())
                .param("way", electronic == null ? "PAPER" : "ELECTRONIC")
                .param("version", round.versionNumber())
                .param("hash", round.versionHash())
                .param("file", file.id())
                .param("by", by.id())
                .param("byName", by.name())
                .param("at", Timestamp.from(now))
                .param("document", electronic == null ? null : electronic.documentId(), Types.VARCHAR)
                .param("subject", facts == null ? null : facts.subject(), Types.VARCHAR)
                .param("issuer", facts == null ? null : facts.issuer(), Types.VARCHAR)
                .param("serial", facts == null ? null : facts.serial(), Types.VARCHAR)
                .param("from", facts == null ? null : Timestamp.from(facts.validFrom()), Types.TIMESTAMP)
                .param("until", facts == null ? null : Timestamp.from(facts.validUntil()), Types.TIMESTAMP)
                .param("signed", facts == null ? null : Timestamp.from(facts.signedAt()), Types.TIMESTAMP)
                .param("trusted", facts == null ? null : facts.trusted(), Types.BOOLEAN)
                .param("example", electronic == null ? null : electronic.example(), Types.BOOLEAN)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void confirm(UUID round, Person by, Instant now) {
        jdbc.sql("""
                        update text_signature set confirmed_by = :by, confirmed_name = :name, confirmed_at = :at
                        where tenant_id = :tenant and round_id = :round
                        """)
                .param("tenant", currentTenant.require().value())
                .param("round", round)
                .param("by", by.id())
                .param("name", by.name())
                .param("at", Timestamp.from(now))
                .update();
    }

    /** Takes a scan away that does not show the text; its file stays in the store. */
    @Transactional(propagation = Propagation.MANDATORY)
    void remove(UUID round) {
        jdbc.sql("delete from text_signature where tenant_id = :tenant and round_id = :round and way = 'PAPER'")
                .param("tenant", currentTenant.require().value())
                .param("round", round)
                .update();
    }
}
