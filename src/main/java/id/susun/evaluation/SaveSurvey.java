package id.susun.evaluation;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a satisfaction survey.
 *
 * @param version as last read, null before the first
 * @param period for example "Semester II 2026"
 * @param serviceUnit which service unit was asked about
 * @param population people served in the period, at least 1
 * @param previous converted index of the survey before, 25.00–100.00
 */
public record SaveSurvey(
        @Nullable Integer version,

        @NotBlank(message = "{evaluation.survey.period.missing}") @Size(max = 100, message = "{evaluation.text.long}")
        String period,

        @NotBlank(message = "{evaluation.survey.unit.missing}") @Size(max = 200, message = "{evaluation.text.long}")
        String serviceUnit,

        @Min(value = 1, message = "{evaluation.survey.population}")
        @Max(value = 300_000_000, message = "{evaluation.survey.population}")
        long population,

        @Nullable
        @DecimalMin(value = "25", message = "{evaluation.survey.previous}")
        @DecimalMax(value = "100", message = "{evaluation.survey.previous}")
        @Digits(integer = 3, fraction = 2, message = "{evaluation.survey.previous}")
        BigDecimal previous) {}
