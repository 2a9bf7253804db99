package id.susun.needs;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Writes the problem statement of a case.
 *
 * @param version the version seen, null while none has been written
 * @param statement what is wrong, 1 to 4,000 characters
 * @param context the strategic goals it touches (vision, mission, RPJMD), up to 4,000 characters
 * @param performanceGap performance against target (PP 11/2017 Pasal 206), up to 2,000 characters
 * @param period when the analysis was made, in words, up to 100 characters
 */
public record SaveProblem(
        @Nullable Integer version,

        @NotBlank(message = "{needs.problem.missing}") @Size(max = 4000, message = "{needs.text.long}")
        String statement,

        @NotNull @Size(max = 4000, message = "{needs.text.long}")
        String context,

        @NotNull @Size(max = 2000, message = "{needs.text.long}")
        String performanceGap,

        @NotNull @Size(max = 100, message = "{needs.text.long}")
        String period) {

    /** A case of which nothing has been written yet. */
    public static final SaveProblem NONE = new SaveProblem(null, "", "", "", "");

    SaveProblem tidy() {
        return new SaveProblem(version, statement.strip(), context.strip(), performanceGap.strip(), period.strip());
    }
}
