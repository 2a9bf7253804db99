package id.susun.casefile;

import id.susun.audit.AuditEntry;
import id.susun.audit.AuditTrail;
import id.susun.tenant.CaseId;
import id.susun.tenant.Tenants;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a case's history, oldest first, page by page whatever its length. The JSON holds every field that the hashes are
 * made of, so that the chain can be checked without this system; the CSV is for spreadsheets.
 */
@Service
public class HistoryExport {

    static final int PAGE = 500;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final AuditTrail auditTrail;
    private final CaseFiles caseFiles;
    private final Tenants tenants;
    private final MessageSource messages;
    private final JsonMapper json;
    private final Clock clock;

    HistoryExport(
            AuditTrail auditTrail,
            CaseFiles caseFiles,
            Tenants tenants,
            MessageSource messages,
            JsonMapper json,
            Clock clock) {
        this.auditTrail = auditTrail;
        this.caseFiles = caseFiles;
        this.tenants = tenants;
        this.messages = messages;
        this.json = json;
        this.clock = clock;
    }

    /**
     * CSV as in RFC 4180, UTF-8 with a byte order mark, with labels in the given language; throws {@link id.susun.audit.Refused}
     * for a case not to be seen.
     */
    @PreAuthorize("hasAnyRole('AUDITOR', 'TENANT_ADMIN')")
    public void csv(CaseId caseId, Locale language, OutputStream out) throws IOException {
        caseFiles.get(caseId);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK
                + "seq,at,actor_id,actor,roles,action,action_label,subject,reason,details,previous,hash\r\n");
        each(caseId, entry -> write(writer, language, entry));
        writer.flush();
    }

    /** JSON: an object about the export with the array {@code entries}; throws as {@link #csv} does. */
    @PreAuthorize("hasAnyRole('AUDITOR', 'TENANT_ADMIN')")
    public void json(CaseId caseId, OutputStream out) {
        CaseSummary policyCase = caseFiles.get(caseId);
        try (JsonGenerator writer = json.createGenerator(out)) {
            writer.writeStartObject();
            writer.writeStringProperty("tenant", tenants.current().id().value());
            writer.writeStringProperty("caseId", caseId.toString());
            writer.writeStringProperty("title", policyCase.title());
            writer.writeStringProperty("exportedAt", clock.instant().toString());
            writer.writeStringProperty("hash", "SHA-256");
            writer.writeName("entries");
            writer.writeStartArray();
            each(caseId, writer::writePOJO);
            writer.writeEndArray();
            writer.writeEndObject();
        }
    }

    private void each(CaseId caseId, Consumer<AuditEntry> use) {
        long seq = 0;
        List<AuditEntry> page;
        do {
            page = auditTrail.replay(caseId, seq, PAGE);
            page.forEach(use);
            seq += page.size();
        } while (page.size() == PAGE);
    }

    private void write(Writer writer, Locale language, AuditEntry entry) {
        String label = messages.getMessage("audit." + entry.action(), null, entry.action(), language);
        try {
            writer.write(Stream.of(
                                    Long.toString(entry.seq()),
                                    entry.at().toString(),
                                    entry.actorId(),
                                    entry.actorName(),
                                    entry.actorRoles(),
                                    entry.action(),
                                    label,
                                    entry.subject(),
                                    entry.reason(),
                                    entry.details(),
                                    entry.previous(),
                                    entry.hash())
                            .map(HistoryExport::cell)
                            .collect(Collectors.joining(","))
                    + "\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A spreadsheet runs what begins like a formula; an apostrophe in front makes it text. */
    static String cell(@Nullable String value) {
        String text = value == null ? "" : value;
        if (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? "\"" + text.replace("\"", "\"\"") + "\""
                : text;
    }
}
