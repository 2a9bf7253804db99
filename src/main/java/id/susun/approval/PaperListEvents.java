package id.susun.approval;

import id.susun.audit.Audited;
import id.susun.tenant.CaseId;
import id.susun.workflow.Step;
import org.jspecify.annotations.Nullable;

/** How a government changes its lists of papers; all of it concerns the tenant, not a case. */
interface PaperListEvents {

    /** A line was added or changed. */
    record PaperListed(
            @Nullable CaseId caseId,
            Step step,
            String item,
            String name,
            boolean required,
            boolean onlyPerda,
            String basis,
            String reason)
            implements Audited {
        @Override
        public String subject() {
            return step.name() + " · " + name;
        }
    }

    /** A line is not asked for any more. */
    record PaperUnlisted(@Nullable CaseId caseId, Step step, String item, String reason) implements Audited {
        @Override
        public String subject() {
            return step.name() + " · " + item;
        }
    }

    /** A line is as Susun delivers it again. */
    record PaperRestored(@Nullable CaseId caseId, Step step, String item, String reason) implements Audited {
        @Override
        public String subject() {
            return step.name() + " · " + item;
        }
    }
}
