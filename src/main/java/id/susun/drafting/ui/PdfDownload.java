package id.susun.drafting.ui;

import id.susun.casefile.CaseSummary;
import id.susun.casefile.ui.CasePages;
import id.susun.drafting.DraftPdf;
import id.susun.tenant.CaseId;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives the people of a tenant its texts as PDF files; another tenant's text is not found. */
@Controller
class PdfDownload {

    private final TextFiles files;
    private final DraftPdf pdf;

    PdfDownload(TextFiles files, DraftPdf pdf) {
        this.files = files;
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
        CaseSummary policyCase = files.known(id);
        String name = files.name("naskah", policyCase, ".pdf", versi);
        Supplier<byte[]> content = () -> pdf.print(policyCase.id(), versi);
        return unduh
                ? TextFiles.attached(name, MediaType.APPLICATION_PDF, content)
                : TextFiles.shown(name, MediaType.APPLICATION_PDF, content);
    }
}
