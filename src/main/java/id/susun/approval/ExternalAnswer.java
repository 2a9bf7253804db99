package id.susun.approval;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The letter by which an institution outside answered.
 *
 * @param letterNumber number of its letter, for a register number the number itself; 1 to 100 characters
 * @param letterDate its date, not in the future and not before our letter
 * @param outcome what it says
 * @param note its notes, up to 2,000 characters; for a repair the reason, at least 10
 */
public record ExternalAnswer(
        @NotBlank(message = "{approval.letter.number.missing}")
        @Size(max = 100, message = "{approval.letter.number.long}")
        String letterNumber,

        @NotNull(message = "{approval.letter.date.missing}") LocalDate letterDate,

        @NotNull(message = "{approval.external.outcome.missing}")
        ExternalOutcome outcome,

        @Nullable @Size(max = 2000, message = "{approval.reason.long}")
        String note) {}
