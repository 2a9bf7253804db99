package id.susun.implementation;

import id.susun.casefile.CasePart;
import id.susun.tenant.CaseId;
import jakarta.persistence.MappedSuperclass;

/** One entry of a case's plan. */
@MappedSuperclass
abstract class PlanPart<C extends PlanEntry> extends CasePart {

    protected PlanPart() {}

    protected PlanPart(CaseId caseId, int position) {
        super(caseId, position);
    }

    abstract void write(C command);

    abstract C facts();
}
