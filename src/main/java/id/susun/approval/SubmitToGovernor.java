package id.susun.approval;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The letter by which a regulation was sent to the governor.
 *
 * @param letterNumber its number, 1 to 100 characters
 * @param letterDate its date, neither before the enactment nor in the future
 */
public record SubmitToGovernor(
        @NotBlank(message = "{approval.letter.number.missing}")
        @Size(max = 100, message = "{approval.letter.number.long}")
        String letterNumber,

        @NotNull(message = "{approval.letter.date.missing}") LocalDate letterDate) {}
