package id.susun.implementation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A source of money for the case.
 *
 * @param id the source, null for a new one
 * @param version the version seen, null for a new one
 * @param code short sign, unique in the case, up to 30 characters
 * @param name 1 to 200 characters
 * @param legalBasis what allows it, up to 500 characters
 * @param status how certain it is, in words, up to 200 characters
 * @param ceiling rupiah that lines and other costs may take from it, 0 or more
 */
public record PlanFunding(
        @Nullable UUID id,
        @Nullable Integer version,

        @NotBlank(message = "{implementation.code.missing}") @Size(max = 30, message = "{implementation.text.long}")
        String code,

        @NotBlank(message = "{implementation.funding.name.missing}")
        @Size(max = 200, message = "{implementation.text.long}")
        String name,

        @NotNull @Size(max = 500, message = "{implementation.text.long}")
        String legalBasis,

        @NotNull @Size(max = 200, message = "{implementation.text.long}")
        String status,

        @PositiveOrZero(message = "{implementation.rupiah.range}")
        @Max(value = MOST_RUPIAH, message = "{implementation.rupiah.range}")
        long ceiling)
        implements PlanEntry {

    @Override
    public String label() {
        return name;
    }

    PlanFunding tidy() {
        return new PlanFunding(id, version, code.strip(), name.strip(), legalBasis.strip(), status.strip(), ceiling);
    }
}
