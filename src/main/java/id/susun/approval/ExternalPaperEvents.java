package id.susun.approval;

import id.susun.audit.Audited;
import id.susun.tenant.CaseId;
import id.susun.workflow.Step;
import org.jspecify.annotations.Nullable;

/** What happens to the papers of the steps outside. */
interface ExternalPaperEvents {

    /** A paper was added, or noted to be elsewhere; {@code reason} says where. */
    record PaperTicked(
            CaseId caseId,
            int round,
            Step step,
            String item,
            @Nullable String file,
            @Nullable String sha256,
            @Nullable String reason)
            implements Audited {
        @Override
        public String subject() {
            return file == null ? item : item + ": " + file;
        }
    }

    /** The tick of a paper was taken back. */
    record PaperUnticked(CaseId caseId, int round, Step step, String item) implements Audited {
        @Override
        public String subject() {
            return item;
        }
    }
}
