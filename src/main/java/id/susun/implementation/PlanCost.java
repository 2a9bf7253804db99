package id.susun.implementation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cost beside the programme lines, such as rooms or assessors; it counts against the ceiling of its source.
 *
 * @param id the cost, null for a new one
 * @param version the version seen, null for a new one
 * @param funding id of the source that bears it
 * @param amount rupiah, 0 or more
 * @param purpose what for, 1 to 300 characters
 */
public record PlanCost(
        @Nullable UUID id,
        @Nullable Integer version,

        @NotNull(message = "{implementation.funding.missing}")
        UUID funding,

        @PositiveOrZero(message = "{implementation.rupiah.range}")
        @Max(value = MOST_RUPIAH, message = "{implementation.rupiah.range}")
        long amount,

        @NotBlank(message = "{implementation.purpose.missing}") @Size(max = 300, message = "{implementation.text.long}")
        String purpose)
        implements PlanEntry {

    @Override
    public String label() {
        return purpose;
    }

    PlanCost tidy() {
        return new PlanCost(id, version, funding, amount, purpose.strip());
    }
}
