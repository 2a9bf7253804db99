package id.susun.needs;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the head of the unit decides on an analysis handed in. */
public sealed interface Verdict {

    /** What the verifier wrote. */
    String reason();

    /**
     * The analysis holds; consultation may begin.
     *
     * @param reason an optional note, up to 2,000 characters
     */
    record Agreed(
            @NotNull @Size(max = 2000, message = "{needs.text.long}")
            String reason) implements Verdict {}

    /**
     * It goes back to the drafters.
     *
     * @param reason what to mend, 1 to 2,000 characters
     */
    record Returned(
            @NotBlank(message = "{needs.verify.reason.missing}") @Size(max = 2000, message = "{needs.text.long}")
            String reason)
            implements Verdict {}
}
