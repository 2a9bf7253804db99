package id.susun.implementation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that could keep the policy from being carried out.
 *
 * @param id the risk, null for a new one
 * @param version the version seen, null for a new one
 * @param code short sign, unique in the case, up to 10 characters
 * @param category what it touches
 * @param description 1 to 1,000 characters
 * @param likelihood 1 to 5
 * @param impact 1 to 5
 * @param mitigation what is done about it, 1 to 1,000 characters
 * @param owner who sees to that, up to 200 characters
 * @param communication how it is talked about, above all with those who resist; up to 1,000 characters
 */
public record PlanRisk(
        @Nullable UUID id,
        @Nullable Integer version,

        @NotBlank(message = "{implementation.code.missing}") @Size(max = 10, message = "{implementation.text.long}")
        String code,

        @NotNull(message = "{implementation.category.missing}")
        RiskCategory category,

        @NotBlank(message = "{implementation.description.missing}")
        @Size(max = 1000, message = "{implementation.text.long}")
        String description,

        @Min(value = 1, message = "{implementation.scale.range}")
        @Max(value = 5, message = "{implementation.scale.range}")
        int likelihood,

        @Min(value = 1, message = "{implementation.scale.range}")
        @Max(value = 5, message = "{implementation.scale.range}")
        int impact,

        @NotBlank(message = "{implementation.mitigation.missing}")
        @Size(max = 1000, message = "{implementation.text.long}")
        String mitigation,

        @NotNull @Size(max = 200, message = "{implementation.text.long}")
        String owner,

        @NotNull @Size(max = 1000, message = "{implementation.text.long}")
        String communication)
        implements PlanEntry {

    /** Likelihood times impact, 1 to 25. */
    public int score() {
        return likelihood * impact;
    }

    @Override
    public String label() {
        return code + " " + description;
    }

    PlanRisk tidy() {
        return new PlanRisk(
                id,
                version,
                code.strip().toUpperCase(Locale.ROOT),
                category,
                description.strip(),
                likelihood,
                impact,
                mitigation.strip(),
                owner.strip(),
                communication.strip());
    }
}
