package id.susun.approval;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The letter by which an institution outside was asked.
 *
 * @param letterNumber number of our letter, 1 to 100 characters
 * @param letterDate its date, not in the future
 */
public record ExternalRequest(
        @NotBlank(message = "{approval.letter.number.missing}")
        @Size(max = 100, message = "{approval.letter.number.long}")
        String letterNumber,

        @NotNull(message = "{approval.letter.date.missing}") LocalDate letterDate) {}
