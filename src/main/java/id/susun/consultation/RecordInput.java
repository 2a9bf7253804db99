package id.susun.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said in a meeting or wrote in a letter, written down by staff.
 *
 * @param round the round
 * @param authorName who said it; null when they wish to stay unnamed
 * @param namePublic whether they agreed that their name is shown
 * @param stakeholder who that is on the stakeholder map, null when not on it
 * @param category group of society; not needed where a stakeholder is given
 * @param article node of the text it is about, null for the whole
 * @param gaps gaps of the needs analysis that it speaks to
 * @param text the input, at most 4,000 characters
 */
public record RecordInput(
        @NotNull UUID round,

        @Nullable @Size(max = 200, message = "{consultation.long.200}")
        String authorName,

        boolean namePublic,
        @Nullable UUID stakeholder,
        @Nullable StakeholderCategory category,
        @Nullable UUID article,
        @Size(max = 100) Set<UUID> gaps,

        @NotBlank(message = "{consultation.input.text.missing}")
        @Size(max = 4000, message = "{consultation.input.text.long}")
        String text) {}
