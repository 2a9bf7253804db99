package id.susun.evaluation;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An indicator, to be written and as read.
 *
 * @param id null for a new one
 * @param version as last read, null for a new one
 * @param code unique in the case, for example "I1"
 * @param name what is measured
 * @param level place in the chain
 * @param unit for example "%" or "menit"
 * @param formula how it is computed
 * @param frequency how often
 * @param source where the figures come from
 * @param baseline value before the policy
 * @param target value aimed at; below the baseline means that lower is better
 * @param actual value measured, null while there is none
 * @param restsOn ids of thread nodes (programmes, articles, gaps) whose effect it shows
 */
public record SaveIndicator(
        @Nullable UUID id,
        @Nullable Integer version,

        @NotBlank(message = "{evaluation.indicator.code.missing}") @Size(max = 20, message = "{evaluation.text.long}")
        String code,

        @NotBlank(message = "{evaluation.indicator.name.missing}") @Size(max = 300, message = "{evaluation.text.long}")
        String name,

        @NotNull(message = "{evaluation.indicator.level.missing}")
        IndicatorLevel level,

        @NotBlank(message = "{evaluation.indicator.unit.missing}") @Size(max = 40, message = "{evaluation.text.long}")
        String unit,

        @NotNull @Size(max = 1000, message = "{evaluation.text.long}")
        String formula,

        @NotNull @Size(max = 60, message = "{evaluation.text.long}")
        String frequency,

        @NotNull @Size(max = 300, message = "{evaluation.text.long}")
        String source,

        @Nullable @Digits(integer = 14, fraction = 4, message = "{evaluation.number}")
        BigDecimal baseline,

        @NotNull(message = "{evaluation.indicator.target.missing}")
        @Digits(integer = 14, fraction = 4, message = "{evaluation.number}")
        BigDecimal target,

        @Nullable @Digits(integer = 14, fraction = 4, message = "{evaluation.number}")
        BigDecimal actual,

        @NotNull @Size(max = 50) Set<UUID> restsOn) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    SaveIndicator tidy() {
        return new SaveIndicator(
                id,
                version,
                code.strip().toUpperCase(Locale.ROOT),
                name.strip(),
                level,
                unit.strip(),
                formula.strip(),
                frequency.strip(),
                source.strip(),
                baseline,
                target,
                actual,
                Set.copyOf(restsOn));
    }

    /** "I1 Persentase PNS yang memenuhi 20 JP". */
    public String label() {
        return code + " " + name;
    }

    /** Whether a smaller value is the better one: the target lies below the baseline. */
    public boolean lowerIsBetter() {
        return baseline != null && target.compareTo(baseline) < 0;
    }

    /** Whether the target is reached; empty while nothing has been measured. */
    public Optional<Boolean> reached() {
        return Optional.ofNullable(actual)
                .map(value -> lowerIsBetter() ? value.compareTo(target) <= 0 : value.compareTo(target) >= 0);
    }

    /**
     * How much of the way from baseline to target has been gone, in percent with one decimal, 0 at least; from zero where
     * there is no baseline. Empty while nothing has been measured or where baseline and target are equal.
     */
    public Optional<BigDecimal> progress() {
        BigDecimal start = baseline == null ? BigDecimal.ZERO : baseline;
        BigDecimal way = target.subtract(start);
        if (actual == null || way.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal gone = actual.subtract(start).multiply(HUNDRED).divide(way, MathContext.DECIMAL64);
        return Optional.of(gone.max(BigDecimal.ZERO).setScale(1, RoundingMode.HALF_UP));
    }
}
