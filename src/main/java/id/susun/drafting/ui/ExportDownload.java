package id.susun.drafting.ui;

import id.susun.audit.Refused;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.drafting.formats.TextExport;
import id.susun.tenant.CaseId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Gives the people of a tenant its texts in forms that other programs read; another tenant's text is not found. */
@Controller
@PreAuthorize("hasAnyRole('DRAFTER', 'APPROVER', 'IMPLEMENTER', 'AUDITOR', 'TENANT_ADMIN')")
class ExportDownload {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final MediaType AKOMA_NTOSO = MediaType.parseMediaType("application/akn+xml");

    private final CaseFiles caseFiles;
    private final TextExport export;

    ExportDownload(CaseFiles caseFiles, TextExport export) {
        this.caseFiles = caseFiles;
        this.export = export;
    }

    /** Address of a text as "docx" or "akn.xml". */
    static String path(CaseId caseId, String ending, int version, boolean contents) {
        return "/kebijakan/" + caseId + "/naskah." + ending + "?versi=" + version + (contents ? "&daftarIsi=true" : "");
    }

    @GetMapping("/kebijakan/{id}/naskah.docx")
    ResponseEntity<byte[]> word(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int versi,
            @RequestParam(defaultValue = "false") boolean daftarIsi) {
        CaseSummary policyCase = known(id);
        return file(policyCase, versi, ".docx", WORD, () -> export.word(policyCase.id(), versi, daftarIsi));
    }

    @GetMapping("/kebijakan/{id}/naskah.akn.xml")
    ResponseEntity<byte[]> akomaNtoso(@PathVariable UUID id, @RequestParam(defaultValue = "0") int versi) {
        CaseSummary policyCase = known(id);
        return file(policyCase, versi, ".akn.xml", AKOMA_NTOSO, () -> export.akomaNtoso(policyCase.id(), versi));
    }

    private CaseSummary known(UUID id) {
        return caseFiles.find(new CaseId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> file(
            CaseSummary policyCase, int version, String ending, MediaType type, Supplier<byte[]> content) {
        String name = policyCase.title().replaceAll("[^\\p{L}\\p{N}]+", "-");
        String fileName = "naskah-" + name.substring(0, Math.min(80, name.length()))
                + (version > 0 ? "-v" + version : "") + ending;
        try {
            return ResponseEntity.ok()
                    .contentType(type)
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(fileName, StandardCharsets.UTF_8)
                                    .build()
                                    .toString())
                    .header("X-Content-Type-Options", "nosniff")
                    .body(content.get());
        } catch (Refused unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, unknown.key(), unknown);
        }
    }
}
