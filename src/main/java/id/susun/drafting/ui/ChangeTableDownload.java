package id.susun.drafting.ui;

import id.susun.casefile.CaseSummary;
import id.susun.casefile.ui.CasePages;
import id.susun.drafting.ChangeTable;
import id.susun.tenant.CaseId;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives the people of a tenant what changed between two versions as a table for Word; another tenant's text is not found. */
@Controller
class ChangeTableDownload {

    private static final MediaType DOCX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final TextFiles files;
    private final ChangeTable table;

    ChangeTableDownload(TextFiles files, ChangeTable table) {
        this.files = files;
        this.table = table;
    }

    static String path(CaseId caseId, int before, int after) {
        return CasePages.path(caseId) + "/tabel-perubahan.docx?dari=" + before + "&ke=" + after;
    }

    @GetMapping("/kebijakan/{id}/tabel-perubahan.docx")
    @PreAuthorize("hasAnyRole('DRAFTER', 'APPROVER', 'IMPLEMENTER', 'AUDITOR', 'TENANT_ADMIN')")
    ResponseEntity<byte[]> table(
            @PathVariable UUID id, @RequestParam int dari, @RequestParam(defaultValue = "0") int ke) {
        CaseSummary policyCase = files.known(id);
        return TextFiles.attached(
                files.name("tabel-perubahan", policyCase, ".docx", dari, ke),
                DOCX,
                () -> table.docx(policyCase.id(), dari, ke));
    }
}
