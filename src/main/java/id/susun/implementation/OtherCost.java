package id.susun.implementation;

import id.susun.tenant.CaseId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A cost beside the programme lines. */
@Entity
@Table(name = "implementation_cost")
class OtherCost extends PlanPart<PlanCost> {

    private UUID funding;
    private long amount;
    private String purpose;

    @SuppressWarnings("NullAway.Init")
    protected OtherCost() {}

    @SuppressWarnings("NullAway.Init")
    OtherCost(CaseId caseId, int position) {
        super(caseId, position);
    }

    @Override
    void write(PlanCost command) {
        funding = command.funding();
        amount = command.amount();
        purpose = command.purpose();
    }

    @Override
    PlanCost facts() {
        return new PlanCost(id(), version(), funding, amount, purpose);
    }
}
