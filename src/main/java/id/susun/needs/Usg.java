package id.susun.needs;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How pressing a gap is.
 *
 * @param urgency 1 to 5
 * @param seriousness 1 to 5
 * @param growth 1 to 5: how fast it worsens if nothing is done
 */
public record Usg(
        @Min(value = 1, message = "{needs.usg.range}") @Max(value = 5, message = "{needs.usg.range}")
        int urgency,

        @Min(value = 1, message = "{needs.usg.range}") @Max(value = 5, message = "{needs.usg.range}")
        int seriousness,

        @Min(value = 1, message = "{needs.usg.range}") @Max(value = 5, message = "{needs.usg.range}")
        int growth) {

    /** The sum, 3 to 15. */
    public int total() {
        return urgency + seriousness + growth;
    }
}
