package id.susun.needs;

import id.susun.casefile.CasePart;
import id.susun.tenant.CaseId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The problem statement of a case. */
@Entity
@Table(name = "needs_problem")
class Problem extends CasePart {

    private String statement = "";
    private String context = "";
    private String performanceGap = "";
    private String period = "";

    protected Problem() {}

    Problem(CaseId caseId) {
        super(caseId, 1);
    }

    void write(SaveProblem command) {
        statement = command.statement();
        context = command.context();
        performanceGap = command.performanceGap();
        period = command.period();
    }

    SaveProblem facts() {
        return new SaveProblem(version(), statement, context, performanceGap, period);
    }
}
