package id.susun.evaluation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finding, to be written and as read.
 *
 * @param id null for a new one
 * @param version as last read, null for a new one
 * @param method how it was come by
 * @param criterion level or criterion of the method, for example "Efektivitas"
 * @param score 1 (poor) to 5 (very good), null where the method gives none
 * @param finding what was found
 */
public record SaveFinding(
        @Nullable UUID id,
        @Nullable Integer version,

        @NotNull(message = "{evaluation.finding.method.missing}")
        EvaluationMethod method,

        @NotBlank(message = "{evaluation.finding.criterion.missing}")
        @Size(max = 100, message = "{evaluation.text.long}")
        String criterion,

        @Nullable
        @Min(value = 1, message = "{evaluation.finding.score.range}")
        @Max(value = 5, message = "{evaluation.finding.score.range}")
        Integer score,

        @NotBlank(message = "{evaluation.finding.text.missing}") @Size(max = 2000, message = "{evaluation.text.long}")
        String finding) {}
