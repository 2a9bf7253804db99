package id.susun.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts a stakeholder on the map of a case, or changes one.
 *
 * @param id the stakeholder to change, null for a new one
 * @param name person, office or group
 * @param category group of society
 * @param categoryLabel what the category is called where it is {@link StakeholderCategory#LAINNYA}
 * @param role what they are to this policy
 * @param interest how much it concerns them
 * @param influence how much they can do about it
 * @param method how they are to be heard
 * @param version the version that was read, 0 for a new one
 */
public record SaveStakeholder(
        @Nullable UUID id,

        @NotBlank(message = "{consultation.stakeholder.name.missing}")
        @Size(max = 200, message = "{consultation.long.200}")
        String name,

        @NotNull(message = "{consultation.stakeholder.category.missing}")
        StakeholderCategory category,

        @Nullable @Size(max = 100, message = "{consultation.long.100}")
        String categoryLabel,

        @NotBlank(message = "{consultation.stakeholder.role.missing}")
        @Size(max = 200, message = "{consultation.long.200}")
        String role,

        @NotNull(message = "{consultation.stakeholder.interest.missing}")
        Level interest,

        @NotNull(message = "{consultation.stakeholder.influence.missing}")
        Level influence,

        @NotBlank(message = "{consultation.stakeholder.method.missing}")
        @Size(max = 200, message = "{consultation.long.200}")
        String method,

        int version) {}
