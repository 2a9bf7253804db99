package id.susun.approval.ui;

import id.susun.approval.SignatoryNames;
import id.susun.approval.TextToSign;
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

/** The text to sign on paper, printed as it is signed electronically, and no other version of it. */
@Controller
class SigningPrint {

    private final PolicyTextPrinter printer;
    private final SignatoryNames names;
    private final TextToSign text;

    SigningPrint(PolicyTextPrinter printer, SignatoryNames names, TextToSign text) {
        this.printer = printer;
        this.names = names;
        this.text = text;
    }

    @GetMapping("/kebijakan/{id}/naskah-tanda-tangan.pdf")
    @PreAuthorize("hasAnyRole('DRAFTER', 'APPROVER', 'IMPLEMENTER', 'AUDITOR', 'TENANT_ADMIN')")
    ResponseEntity<byte[]> toSign(@PathVariable UUID id, @RequestParam int versi) {
        CaseId caseId = new CaseId(id);
        try {
            int version = text.version(caseId)
                    .filter(signed -> signed == versi)
                    .orElseThrow(() -> new Refused("approval.text.changed"));
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_PDF)
                    .cacheControl(CacheControl.noStore())
                    .body(printer.forSignature(caseId, version, names.of(caseId)));
        } catch (Refused unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, unknown.key(), unknown);
        }
    }
}
