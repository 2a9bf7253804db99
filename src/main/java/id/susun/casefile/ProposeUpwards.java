package id.susun.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Asks the tenant's legal workspace to make a Perkada out of what a unit cannot regulate itself.
 *
 * @param title working title of the proposed regulation, 1 to 300 characters
 * @param reason why the matter needs a regulation, 1 to 4,000 characters
 */
public record ProposeUpwards(
        @NotBlank(message = "{casefile.title.missing}") @Size(max = 300, message = "{casefile.title.long}")
        String title,

        @NotBlank(message = "{casefile.reason.missing}") @Size(max = 4000, message = "{casefile.reason.long}")
        String reason) {}
