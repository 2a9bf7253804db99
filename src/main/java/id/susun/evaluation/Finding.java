package id.susun.evaluation;

import id.susun.casefile.CasePart;
import id.susun.tenant.CaseId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What an evaluation method showed. */
@Entity
@Table(name = "evaluation_finding")
class Finding extends CasePart {

    @Enumerated(EnumType.STRING)
    private EvaluationMethod method;

    private String criterion;
    private @Nullable Integer score;
    private String finding;

    @SuppressWarnings("NullAway.Init")
    protected Finding() {}

    @SuppressWarnings("NullAway.Init")
    Finding(CaseId caseId, int position, SaveFinding command) {
        super(caseId, position);
        write(command);
    }

    final void write(SaveFinding command) {
        method = command.method();
        criterion = command.criterion().strip();
        score = command.score();
        finding = command.finding().strip();
    }

    SaveFinding facts() {
        return new SaveFinding(id(), version(), method, criterion, score, finding);
    }
}
