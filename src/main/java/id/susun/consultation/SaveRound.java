package id.susun.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Plans a round, or changes one that has not been closed.
 *
 * @param id the round to change, null for a new one
 * @param mode meeting or online
 * @param title what it is about
 * @param place venue of a meeting, address or name of the online form
 * @param startsOn first day
 * @param endsOn last day, not before the first
 * @param notice what the public is told; may be empty until the round is announced
 * @param documents its papers
 * @param attendees how many took part, null while unknown
 * @param version the version that was read, 0 for a new one
 */
public record SaveRound(
        @Nullable UUID id,

        @NotNull(message = "{consultation.round.mode.missing}")
        RoundMode mode,

        @NotBlank(message = "{consultation.round.title.missing}") @Size(max = 200, message = "{consultation.long.200}")
        String title,

        @NotBlank(message = "{consultation.round.place.missing}") @Size(max = 300, message = "{consultation.long.300}")
        String place,

        @NotNull(message = "{consultation.round.start.missing}")
        LocalDate startsOn,

        @NotNull(message = "{consultation.round.end.missing}")
        LocalDate endsOn,

        @NotNull @Size(max = 4000, message = "{consultation.long.4000}")
        String notice,

        @Size(max = 30, message = "{consultation.document.many}")
        List<@Valid RoundDocument> documents,

        @Nullable @PositiveOrZero(message = "{consultation.round.attendees.negative}")
        Integer attendees,

        int version) {}
