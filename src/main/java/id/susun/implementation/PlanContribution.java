package id.susun.implementation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a partner gives in kind; it takes nothing from a ceiling.
 *
 * @param id the contribution, null for a new one
 * @param version the version seen, null for a new one
 * @param partner who gives, 1 to 200 characters
 * @param item what, 1 to 300 characters
 * @param value estimated worth in rupiah, 0 or more
 */
public record PlanContribution(
        @Nullable UUID id,
        @Nullable Integer version,

        @NotBlank(message = "{implementation.partner.missing}") @Size(max = 200, message = "{implementation.text.long}")
        String partner,

        @NotBlank(message = "{implementation.item.missing}") @Size(max = 300, message = "{implementation.text.long}")
        String item,

        @PositiveOrZero(message = "{implementation.rupiah.range}")
        @Max(value = MOST_RUPIAH, message = "{implementation.rupiah.range}")
        long value)
        implements PlanEntry {

    @Override
    public String label() {
        return partner + ": " + item;
    }

    PlanContribution tidy() {
        return new PlanContribution(id, version, partner.strip(), item.strip(), value);
    }
}
