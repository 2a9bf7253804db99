package id.susun.implementation;

import id.susun.tenant.CaseId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A source of money. */
@Entity
@Table(name = "implementation_funding")
class FundingSource extends PlanPart<PlanFunding> {

    private String code;
    private String name;
    private String legalBasis;
    private String status;
    private long ceiling;

    @SuppressWarnings("NullAway.Init")
    protected FundingSource() {}

    @SuppressWarnings("NullAway.Init")
    FundingSource(CaseId caseId, int position) {
        super(caseId, position);
    }

    @Override
    void write(PlanFunding command) {
        code = command.code();
        name = command.name();
        legalBasis = command.legalBasis();
        status = command.status();
        ceiling = command.ceiling();
    }

    @Override
    PlanFunding facts() {
        return new PlanFunding(id(), version(), code, name, legalBasis, status, ceiling);
    }
}
