package id.susun.approval.ui;

import id.susun.audit.Refused;
import id.susun.casefile.CaseAccess;
import id.susun.casefile.EnactedPapers;
import id.susun.tenant.CaseId;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Gives the attested copy to the people of the government. */
@Controller
class CopyDownload {

    private final EnactedPapers papers;
    private final CaseAccess access;

    CopyDownload(EnactedPapers papers, CaseAccess access) {
        this.papers = papers;
        this.access = access;
    }

    @GetMapping("/kebijakan/{id}/salinan.pdf")
    @PreAuthorize("hasAnyRole('DRAFTER', 'APPROVER', 'IMPLEMENTER', 'AUDITOR', 'TENANT_ADMIN')")
    ResponseEntity<byte[]> copy(@PathVariable UUID id) {
        CaseId caseId = new CaseId(id);
        try {
            access.requireWhole(caseId);
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_PDF)
                    .header(
                            "Content-Disposition",
                            ContentDisposition.inline()
                                    .filename("salinan.pdf")
                                    .build()
                                    .toString())
                    .cacheControl(CacheControl.noStore())
                    .body(papers.copy(caseId));
        } catch (Refused unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, unknown.key(), unknown);
        }
    }
}
