package id.susun.approval;

import id.susun.audit.Refused;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.DocumentVersion;
import id.susun.casefile.DocumentVersions;
import id.susun.casefile.PolicyTextPrinter;
import id.susun.files.CheckedFile;
import id.susun.files.UploadCheck;
import id.susun.signing.SignedPdf;
import id.susun.signing.Signer;
import id.susun.signing.SigningSecret;
import id.susun.tenant.CaseId;
import id.susun.workflow.Step;
import id.susun.workflow.Workflow;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Signs a text with a certified electronic signature: print, have it signed, then decide. The service may take a minute, so
 * it is asked before the transaction of the decision begins; when anything fails, nothing has changed.
 */
@Service
public class ElectronicSigning {

    private final Signer signer;
    private final Workflow workflow;
    private final SeparationOfDuties duties;
    private final CaseFiles caseFiles;
    private final DocumentVersions versions;
    private final PolicyTextPrinter printer;
    private final SignatoryNames names;
    private final UploadCheck uploads;
    private final SignatureKeeping keeping;

    ElectronicSigning(
            Signer signer,
            Workflow workflow,
            SeparationOfDuties duties,
            CaseFiles caseFiles,
            DocumentVersions versions,
            PolicyTextPrinter printer,
            SignatoryNames names,
            UploadCheck uploads,
            SignatureKeeping keeping) {
        this.signer = signer;
        this.workflow = workflow;
        this.duties = duties;
        this.caseFiles = caseFiles;
        this.versions = versions;
        this.printer = printer;
        this.names = names;
        this.uploads = uploads;
        this.keeping = keeping;
    }

    /** Whether this installation has a signing service. */
    public boolean isAvailable() {
        return signer.isAvailable();
    }

    /** Whether its signatures are only examples. */
    public boolean isExample() {
        return signer.isExample();
    }

    /**
     * Signs and decides. A decision that burdens public finance must be made in writing (UU 30/2014 Pasal 38 ayat (6)) and is
     * signed on paper.
     *
     * @param command an approval of the text that the person was shown
     * @param burdensFinance what the signatory says of a decision; regulations do not come under that article
     * @param secret used once, and forgotten by the caller
     * @throws Refused as {@link Signer#sign} and {@link Approval#decide} do, {@code signing.paper.required}, as {@link
     *     UploadCheck#requireKeepable} before the service is asked, and {@code
     *     signing.paper.budget} when the case says that it burdens the regional budget, whatever the signatory says
     */
    @PreAuthorize("hasRole('APPROVER')")
    public void sign(CaseId caseId, Decide command, boolean burdensFinance, SigningSecret secret) {
        if (command.decision() != Decision.APPROVE) {
            throw new IllegalArgumentException("only an approval is signed");
        }
        workflow.requireMine(caseId, Step.SIGN);
        if (duties.isOwnDraft(caseId)) {
            throw new Refused("approval.own-draft");
        }
        requireNoBurden(caseFiles.get(caseId), burdensFinance);
        DocumentVersion version = versions.submitted(caseId)
                .filter(submitted -> submitted.hash().equals(command.expectedHash()))
                .orElseThrow(() -> new Refused("approval.text.changed"));
        byte[] print = printer.forSignature(caseId, version.number(), names.byMe(caseId));
        uploads.requireKeepable(print);
        SignedPdf signed = signer.sign(print, secret);
        CheckedFile file = uploads.signed("naskah-v" + version.number() + "-tte.pdf", signed.content());
        keeping.decide(caseId, command, signed, file, signer.isExample());
    }

    /** The route was chosen by what the case says; a signature does not rest on the contrary. */
    private static void requireNoBurden(CaseSummary policyCase, boolean burdensFinance) {
        if (!policyCase.instrument().isDecision()) {
            return;
        }
        if (Boolean.TRUE.equals(policyCase.concerns().budgetEffect())) {
            throw new Refused("signing.paper.budget");
        }
        if (burdensFinance) {
            throw new Refused("signing.paper.required");
        }
    }
}
