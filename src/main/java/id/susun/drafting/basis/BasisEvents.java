package id.susun.drafting.basis;

import id.susun.audit.Audited;
import id.susun.tenant.CaseId;
import org.jspecify.annotations.Nullable;

/** What happens to a government's register. */
interface BasisEvents {

    /** Legislation was entered in the register, or a national row corrected for this government. */
    record BasisRecorded(String label, String citation, BasisStatus status) implements Audited {
        @Override
        public @Nullable CaseId caseId() {
            return null;
        }

        @Override
        public String subject() {
            return label;
        }
    }

    /** A row of the register was changed. */
    record BasisChanged(String label, String before, String after, BasisStatus status) implements Audited {
        @Override
        public @Nullable CaseId caseId() {
            return null;
        }

        @Override
        public String subject() {
            return label;
        }
    }
}
