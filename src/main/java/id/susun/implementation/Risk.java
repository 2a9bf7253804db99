package id.susun.implementation;

import id.susun.tenant.CaseId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** Something that could go wrong. */
@Entity
@Table(name = "implementation_risk")
class Risk extends PlanPart<PlanRisk> {

    private String code;

    @Enumerated(EnumType.STRING)
    private RiskCategory category;

    private String description;
    private int likelihood;
    private int impact;
    private String mitigation;
    private String owner;
    private String communication;

    @SuppressWarnings("NullAway.Init")
    protected Risk() {}

    @SuppressWarnings("NullAway.Init")
    Risk(CaseId caseId, int position) {
        super(caseId, position);
    }

    @Override
    void write(PlanRisk command) {
        code = command.code();
        category = command.category();
        description = command.description();
        likelihood = command.likelihood();
        impact = command.impact();
        mitigation = command.mitigation();
        owner = command.owner();
        communication = command.communication();
    }

    @Override
    PlanRisk facts() {
        return new PlanRisk(
                id(), version(), code, category, description, likelihood, impact, mitigation, owner, communication);
    }
}
