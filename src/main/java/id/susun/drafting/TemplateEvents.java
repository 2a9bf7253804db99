package id.susun.drafting;

import id.susun.audit.Audited;
import id.susun.tenant.CaseId;
import org.jspecify.annotations.Nullable;

/** What happens to the templates of a government; concerns the tenant, not a case. */
interface TemplateEvents {

    /** New texts of an instrument start from a template of the government's own. */
    record TemplateAdapted(@Nullable CaseId caseId, String kind, int number, int nodes, String reason)
            implements Audited {
        @Override
        public String subject() {
            return kind + " · v" + number;
        }
    }

    /** New texts of an instrument start from the product's template again. */
    record TemplateReverted(@Nullable CaseId caseId, String kind, int number, String reason) implements Audited {
        @Override
        public String subject() {
            return kind + " · v" + number;
        }
    }
}
