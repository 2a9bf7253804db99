package id.susun.publication;

import id.susun.audit.Audited;
import id.susun.tenant.CaseId;
import org.jspecify.annotations.Nullable;

/** What is given to everybody to read, and taken back. */
interface PublicationEvents {

    /** A policy became public. */
    record Published(CaseId caseId, String address) implements Audited {
        @Override
        public String subject() {
            return address;
        }
    }

    /** A decision is no longer public. */
    record Hidden(CaseId caseId, String address, String reason) implements Audited {
        @Override
        public String subject() {
            return address;
        }
    }

    /** The JDIH record of a policy was completed. */
    record RecordCompleted(
            CaseId caseId,
            String address,
            RecordAdditions additions,
            @Nullable String abstractFile) implements Audited {
        @Override
        public String subject() {
            return address;
        }
    }
}
