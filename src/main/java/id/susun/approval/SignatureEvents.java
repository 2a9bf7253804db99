package id.susun.approval;

import id.susun.audit.Audited;
import id.susun.tenant.CaseId;
import java.time.Instant;
import java.time.LocalDate;

/** How texts are signed and sent on; no record holds anything that somebody signs with. */
interface SignatureEvents {

    /** The certified signature of a text came back and was checked. */
    record SignedElectronically(
            CaseId caseId,
            int round,
            int version,
            String hash,
            String file,
            String certificate,
            String issuer,
            String serial,
            Instant signedAt,
            String documentId,
            boolean example)
            implements Audited {
        @Override
        public String subject() {
            return certificate;
        }
    }

    /** The scan of a text signed on paper was uploaded. */
    record ScanUploaded(CaseId caseId, int round, int version, String hash, String name, String file)
            implements Audited {
        @Override
        public String subject() {
            return name + " · " + ApprovalEvents.shortHash(file);
        }
    }

    /** Whoever was to sign the print did not; the text goes back to drafting. */
    record NotSignedOnPaper(CaseId caseId, int round, int version, String hash, String signatory) implements Audited {
        @Override
        public String subject() {
            return "v" + version + " · " + signatory;
        }
    }

    /** A second person confirmed that the scan shows the text. */
    record ScanConfirmed(CaseId caseId, int round, int version, String hash, String file) implements Audited {
        @Override
        public String subject() {
            return "v" + version + " · " + ApprovalEvents.shortHash(file);
        }
    }

    /** A regulation was sent to the governor, with this proof. */
    record SubmittedToGovernor(CaseId caseId, String letter, LocalDate on, String proof, String sha256)
            implements Audited {
        @Override
        public String subject() {
            return letter;
        }
    }

    /** A second person found that the scan does not show the text. */
    record ScanRefused(CaseId caseId, int round, String file, String reason) implements Audited {
        @Override
        public String subject() {
            return ApprovalEvents.shortHash(file);
        }
    }
}
