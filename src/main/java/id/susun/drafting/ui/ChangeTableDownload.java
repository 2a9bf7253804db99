package id.susun.drafting.ui;

import id.susun.audit.Refused;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.ui.CasePages;
import id.susun.drafting.ChangeTable;
import id.susun.tenant.CaseId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
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

/** Gives the people of a tenant what changed between two versions as a table for Word; another tenant's text is not found. */
@Controller
class ChangeTableDownload {

    private static final MediaType DOCX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final CaseFiles caseFiles;
    private final ChangeTable table;

    ChangeTableDownload(CaseFiles caseFiles, ChangeTable table) {
        this.caseFiles = caseFiles;
        this.table = table;
    }

    static String path(CaseId caseId, int before, int after) {
        return CasePages.path(caseId) + "/tabel-perubahan.docx?dari=" + before + "&ke=" + after;
    }

    @GetMapping("/kebijakan/{id}/tabel-perubahan.docx")
    @PreAuthorize("hasAnyRole('DRAFTER', 'APPROVER', 'IMPLEMENTER', 'AUDITOR', 'TENANT_ADMIN')")
    ResponseEntity<byte[]> table(
            @PathVariable UUID id, @RequestParam int dari, @RequestParam(defaultValue = "0") int ke) {
        CaseSummary policyCase =
                caseFiles.find(new CaseId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String name = policyCase.title().replaceAll("[^\\p{L}\\p{N}]+", "-");
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(
                        "tabel-perubahan-" + name.substring(0, Math.min(80, name.length())) + ".docx",
                        StandardCharsets.UTF_8)
                .build();
        try {
            return ResponseEntity.ok()
                    .contentType(DOCX)
                    .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                    .header("X-Content-Type-Options", "nosniff")
                    .body(table.docx(policyCase.id(), dari, ke));
        } catch (Refused unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, unknown.key(), unknown);
        }
    }
}
