package id.susun.needs;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An evidence note: adds or changes it, and is what is read back.
 *
 * @param id the note, null for a new one
 * @param version the version seen, null for a new one
 * @param kind where it comes from
 * @param title short name, 1 to 200 characters
 * @param text what was found, 1 to 4,000 characters
 * @param takenOn when; not after today
 * @param respondents people asked or papers read, null where counting makes no sense
 * @param gaps the gaps of this case that it supports
 */
public record NoteEvidence(
        @Nullable UUID id,
        @Nullable Integer version,
        @NotNull(message = "{needs.evidence.kind.missing}") EvidenceKind kind,

        @NotBlank(message = "{needs.evidence.title.missing}") @Size(max = 200, message = "{needs.text.long}")
        String title,

        @NotBlank(message = "{needs.evidence.text.missing}") @Size(max = 4000, message = "{needs.text.long}")
        String text,

        @NotNull(message = "{needs.evidence.date.missing}") LocalDate takenOn,

        @Nullable
        @PositiveOrZero(message = "{needs.evidence.respondents.range}")
        @Max(value = 100_000_000, message = "{needs.evidence.respondents.range}")
        Integer respondents,

        @NotNull Set<UUID> gaps) {

    NoteEvidence tidy() {
        return new NoteEvidence(id, version, kind, title.strip(), text.strip(), takenOn, respondents, Set.copyOf(gaps));
    }
}
