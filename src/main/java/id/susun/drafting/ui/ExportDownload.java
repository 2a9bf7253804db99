package id.susun.drafting.ui;

import id.susun.casefile.CaseSummary;
import id.susun.drafting.formats.TextExport;
import id.susun.tenant.CaseId;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives the people of a tenant its texts in forms that other programs read; another tenant's text is not found. */
@Controller
@PreAuthorize("hasAnyRole('DRAFTER', 'APPROVER', 'IMPLEMENTER', 'AUDITOR', 'TENANT_ADMIN')")
class ExportDownload {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final MediaType AKOMA_NTOSO = MediaType.parseMediaType("application/akn+xml");

    private final TextFiles files;
    private final TextExport export;

    ExportDownload(TextFiles files, TextExport export) {
        this.files = files;
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
        CaseSummary policyCase = files.known(id);
        return TextFiles.attached(
                files.name("naskah", policyCase, ".docx", versi),
                WORD,
                () -> export.word(policyCase.id(), versi, daftarIsi));
    }

    @GetMapping("/kebijakan/{id}/naskah.akn.xml")
    ResponseEntity<byte[]> akomaNtoso(@PathVariable UUID id, @RequestParam(defaultValue = "0") int versi) {
        CaseSummary policyCase = files.known(id);
        return TextFiles.attached(
                files.name("naskah", policyCase, ".akn.xml", versi),
                AKOMA_NTOSO,
                () -> export.akomaNtoso(policyCase.id(), versi));
    }
}
