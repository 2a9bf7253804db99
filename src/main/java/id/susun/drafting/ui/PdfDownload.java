package id.susun.drafting.ui;

import id.susun.audit.Refused;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.ui.CasePages;
import id.susun.drafting.DraftPdf;
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

/** Gives the people of a tenant its texts as PDF files; another tenant's text is not found. */
@Controller
class PdfDownload {

    private final CaseFiles caseFiles;
    private final DraftPdf pdf;

    PdfDownload(CaseFiles caseFiles, DraftPdf pdf) {
        this.caseFiles = caseFiles;
        this.pdf = pdf;
    }

    static String path(CaseId caseId, int version, boolean download) {
        return CasePages.text(caseId, version) + (download ? "&unduh=true" : "");
    }

    @GetMapping("/kebijakan/{id}/naskah.pdf")
    @PreAuthorize("hasAnyRole('DRAFTER', 'APPROVER', 'IMPLEMENTER', 'AUDITOR', 'TENANT_ADMIN')")
    ResponseEntity<byte[]> pdf(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int versi,
            @RequestParam(defaultValue = "false") boolean unduh) {
        CaseSummary policyCase =
                caseFiles.find(new CaseId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ContentDisposition disposition = (unduh ? ContentDisposition.attachment() : ContentDisposition.inline())
                .filename(fileName(policyCase, versi), StandardCharsets.UTF_8)
                .build();
        try {
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_PDF)
                    .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                    .header("X-Content-Type-Options", "nosniff")
                    .body(pdf.print(policyCase.id(), versi));
        } catch (Refused unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, unknown.key(), unknown);
        }
    }

    private static String fileName(CaseSummary policyCase, int version) {
        String name = policyCase.title().replaceAll("[^\\p{L}\\p{N}]+", "-");
        return "naskah-" + name.substring(0, Math.min(80, name.length())) + (version > 0 ? "-v" + version : "")
                + ".pdf";
    }
}
