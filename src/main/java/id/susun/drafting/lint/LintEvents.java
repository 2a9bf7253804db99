package id.susun.drafting.lint;

import id.susun.audit.Audited;
import id.susun.tenant.CaseId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people decide about findings. */
interface LintEvents {

    /** Somebody answered for a finding that stays. */
    record FindingWaived(CaseId caseId, @Nullable UUID node, String rule, String place, String quote, String reason)
            implements Audited {
        @Override
        public String subject() {
            return quote.isEmpty() ? place : place + ": " + quote;
        }
    }

    /** A finding counts again. */
    record WaiverWithdrawn(CaseId caseId, @Nullable UUID node, String rule, String byName, String waivedFor)
            implements Audited {
        @Override
        public String subject() {
            return waivedFor;
        }
    }
}
