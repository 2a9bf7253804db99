package id.susun.casefile;

import id.susun.audit.Audited;
import id.susun.tenant.CaseId;
import org.jspecify.annotations.Nullable;

/** What happens to the tenant's list of affairs, and to what its cases say of theirs. */
interface SubjectEvents {

    /** An affair came into the list; concerns the tenant, not a case. */
    record SubjectAdded(@Nullable CaseId caseId, String code, String name) implements Audited {
        @Override
        public String subject() {
            return name;
        }
    }

    /** An affair is no longer offered; concerns the tenant, not a case. */
    record SubjectRetired(@Nullable CaseId caseId, String code, String name) implements Audited {
        @Override
        public String subject() {
            return name;
        }
    }

    /** An affair is offered again; concerns the tenant, not a case. */
    record SubjectTakenUp(@Nullable CaseId caseId, String code, String name) implements Audited {
        @Override
        public String subject() {
            return name;
        }
    }

    /** A drafter said which affair the policy concerns ({@code subject}) and whether it burdens the budget. */
    record ConcernsStated(
            CaseId caseId,
            @Nullable String code,
            String subject,
            @Nullable Boolean budgetEffect) implements Audited {}
}
