package id.susun.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a signed-in stakeholder writes to an online round.
 *
 * @param round the round
 * @param category the group they speak for
 * @param article node of the text it is about, null for the whole
 * @param text the input, at most 4,000 characters
 * @param namePublic whether they agree that their name is shown with it
 */
public record SubmitInput(
        @NotNull UUID round,

        @NotNull(message = "{consultation.input.category.missing}")
        StakeholderCategory category,

        @Nullable UUID article,

        @NotBlank(message = "{consultation.input.text.missing}")
        @Size(max = 4000, message = "{consultation.input.text.long}")
        String text,

        boolean namePublic) {}
