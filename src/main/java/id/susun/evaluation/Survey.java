package id.susun.evaluation;

import id.susun.casefile.CasePart;
import id.susun.survey.SkmCounts;
import id.susun.tenant.CaseId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The satisfaction survey of a case. */
@Entity
@Table(name = "evaluation_survey")
class Survey extends CasePart {

    private String period;
    private String serviceUnit;
    private long population;
    private @Nullable BigDecimal previous;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private int[] counts = SkmCounts.none().cells();

    @SuppressWarnings("NullAway.Init")
    protected Survey() {}

    @SuppressWarnings("NullAway.Init")
    Survey(CaseId caseId, SaveSurvey command) {
        super(caseId, 1);
        write(command);
    }

    final void write(SaveSurvey command) {
        period = command.period().strip();
        serviceUnit = command.serviceUnit().strip();
        population = command.population();
        previous = command.previous();
    }

    SkmCounts counts() {
        return SkmCounts.of(counts);
    }

    void answered(SkmCounts answers) {
        counts = answers.cells();
    }

    SaveSurvey facts() {
        return new SaveSurvey(version(), period, serviceUnit, population, previous);
    }
}
