package id.susun.approval;

import id.susun.audit.Audited;
import id.susun.tenant.CaseId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the legal division records of the other parties of a joint regulation. */
interface JointEvents {

    /** Another party's signature was recorded, or corrected. */
    record PartySignatureRecorded(
            CaseId caseId,
            int round,
            String hash,
            String office,
            String signer,
            String place,
            LocalDate on,
            String scan,
            String sha256)
            implements Audited {
        @Override
        public String subject() {
            return office;
        }
    }

    /** Number and gazette entry of another party's region were recorded, or corrected. */
    record PartyRegisterRecorded(
            CaseId caseId,
            String office,
            String number,
            int year,
            @Nullable String gazette,
            @Nullable LocalDate promulgatedOn,
            @Nullable String promulgator)
            implements Audited {
        @Override
        public String subject() {
            return office + " · " + number + "/" + year;
        }
    }
}
