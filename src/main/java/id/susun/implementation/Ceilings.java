package id.susun.implementation;

import id.susun.audit.Refused;
import id.susun.tenant.CaseId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Holds what a plan takes from a funding source against the source's ceiling. */
@Component
class Ceilings {

    private final PlanReading reading;

    Ceilings(PlanReading reading) {
        this.reading = reading;
    }

    /** Refuses with {@code implementation.ceiling} while the plan takes too much from this source. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(CaseId caseId, UUID funding) {
        refuse(reading.of(caseId).over().stream()
                .filter(budget -> funding.equals(budget.source().id()))
                .toList());
    }

    /** Refuses for the first of the sources from which too much is taken, if there is one. */
    static void refuse(List<SourceBudget> over) {
        if (!over.isEmpty()) {
            SourceBudget budget = over.getFirst();
            throw new Refused(
                    "implementation.ceiling",
                    budget.source().name(),
                    budget.planned(),
                    budget.source().ceiling(),
                    -budget.left());
        }
    }
}
