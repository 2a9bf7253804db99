package id.susun.approval.ui;

import id.susun.approval.SignatoryNames;
import id.susun.audit.Refused;
import id.susun.casefile.PolicyTextPrinter;
import id.susun.tenant.CaseId;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The text to sign on paper, printed as it is signed electronically. */
@Controller
class SigningPrint {

    private final PolicyTextPrinter printer;
    private final SignatoryNames names;

    SigningPrint(PolicyTextPrinter printer, SignatoryNames names) {
        this.printer = printer;
        this.names = names;
    }

    @GetMapping("/kebijakan/{id}/naskah-tanda-tangan.pdf")
    @PreAuthorize("hasAnyRole('DRAFTER', 'APPROVER', 'IMPLEMENTER', 'AUDITOR', 'TENANT_ADMIN')")
    ResponseEntity<byte[]> toSign(@PathVariable UUID id, @RequestParam int versi) {
        try {
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_PDF)
                    .cacheControl(CacheControl.noStore())
                    .body(printer.forSignature(new CaseId(id), versi, names.of(new CaseId(id))));
        } catch (Refused unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, unknown.key(), unknown);
        }
    }
}
