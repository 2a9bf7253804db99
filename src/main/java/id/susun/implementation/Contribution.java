package id.susun.implementation;

import id.susun.tenant.CaseId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What a partner gives in kind. */
@Entity
@Table(name = "implementation_contribution")
class Contribution extends PlanPart<PlanContribution> {

    private String partner;
    private String item;
    private long value;

    @SuppressWarnings("NullAway.Init")
    protected Contribution() {}

    @SuppressWarnings("NullAway.Init")
    Contribution(CaseId caseId, int position) {
        super(caseId, position);
    }

    @Override
    void write(PlanContribution command) {
        partner = command.partner();
        item = command.item();
        value = command.value();
    }

    @Override
    PlanContribution facts() {
        return new PlanContribution(id(), version(), partner, item, value);
    }
}
