package id.susun.drafting.ui;

import id.susun.audit.Refused;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.tenant.CaseId;
import id.susun.tenant.Tenants;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Files of a case's text as browsers get them: named after the case and its version, so that two in one folder are told apart. */
@Component
class TextFiles {

    private static final int LONGEST_TITLE = 80;

    private final CaseFiles caseFiles;
    private final Tenants tenants;
    private final Clock clock;

    TextFiles(CaseFiles caseFiles, Tenants tenants, Clock clock) {
        this.caseFiles = caseFiles;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** The case; not found for whoever may not see it. */
    CaseSummary known(UUID id) {
        return caseFiles.find(new CaseId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** "naskah-Jam-Layanan-v2.docx"; the text as it is now bears the day instead of a version. */
    String name(String what, CaseSummary policyCase, String ending, int... versions) {
        String title = policyCase.title().replaceAll("[^\\p{L}\\p{N}]+", "-");
        String which = IntStream.of(versions)
                .mapToObj(version -> version > 0 ? "-v" + version : "-" + today())
                .collect(Collectors.joining());
        return what + "-" + title.substring(0, Math.min(LONGEST_TITLE, title.length())) + which + ending;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(tenants.current().zone()));
    }

    /** A file to keep. */
    static ResponseEntity<byte[]> attached(String name, MediaType type, Supplier<byte[]> content) {
        return file(ContentDisposition.attachment(), name, type, content);
    }

    /** A file to look at. */
    static ResponseEntity<byte[]> shown(String name, MediaType type, Supplier<byte[]> content) {
        return file(ContentDisposition.inline(), name, type, content);
    }

    private static ResponseEntity<byte[]> file(
            ContentDisposition.Builder how, String name, MediaType type, Supplier<byte[]> content) {
        try {
            return ResponseEntity.ok()
                    .contentType(type)
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            how.filename(name, StandardCharsets.UTF_8).build().toString())
                    .header("X-Content-Type-Options", "nosniff")
                    .body(content.get());
        } catch (Refused unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, unknown.key(), unknown);
        }
    }
}
