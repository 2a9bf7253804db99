package id.susun.evaluation;

import id.susun.casefile.CasePart;
import id.susun.tenant.CaseId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something measured before and after. */
@Entity
@Table(name = "evaluation_indicator")
class Indicator extends CasePart {

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private IndicatorLevel level;

    private String unit;
    private String formula;
    private String frequency;
    private String source;
    private @Nullable BigDecimal baseline;
    private BigDecimal target;
    private @Nullable BigDecimal actual;

    @SuppressWarnings("NullAway.Init")
    protected Indicator() {}

    @SuppressWarnings("NullAway.Init")
    Indicator(CaseId caseId, int position, SaveIndicator command) {
        super(caseId, position);
        write(command);
    }

    final void write(SaveIndicator command) {
        code = command.code();
        name = command.name();
        level = command.level();
        unit = command.unit();
        formula = command.formula();
        frequency = command.frequency();
        source = command.source();
        baseline = command.baseline();
        target = command.target();
        actual = command.actual();
    }

    SaveIndicator facts(Set<UUID> restsOn) {
        return new SaveIndicator(
                id(),
                version(),
                code,
                name,
                level,
                unit,
                formula,
                frequency,
                source,
                plain(baseline),
                plainTarget(),
                plain(actual),
                restsOn);
    }

    private BigDecimal plainTarget() {
        return target.stripTrailingZeros();
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros();
    }
}
