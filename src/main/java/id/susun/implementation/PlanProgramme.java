package id.susun.implementation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A programme line: the seven items of a training plan (PP 11/2017 Pasal 207) for one programme.
 *
 * @param id the line, null for a new one
 * @param version the version seen, null for a new one
 * @param code unique in the case, up to 30 characters
 * @param title 1 to 300 characters
 * @param competency what it develops
 * @param form form of learning, which says its track
 * @param jpPerParticipant hours of 45 minutes for each participant, 1 to 1,000
 * @param batches how often it is held, at least 1
 * @param participants over all batches, at least 1
 * @param provider who holds it, up to 200 characters
 * @param providerType what kind of body that is
 * @param start first day
 * @param end last day, not before the first
 * @param unitCost rupiah for each participant, 0 or more
 * @param budget rupiah altogether, 0 or more
 * @param funding id of the funding source that bears it
 * @param note up to 1,000 characters
 */
public record PlanProgramme(
        @Nullable UUID id,
        @Nullable Integer version,

        @NotBlank(message = "{implementation.code.missing}") @Size(max = 30, message = "{implementation.text.long}")
        String code,

        @NotBlank(message = "{implementation.title.missing}") @Size(max = 300, message = "{implementation.text.long}")
        String title,

        @NotNull(message = "{implementation.competency.missing}")
        CompetencyArea competency,

        @NotNull(message = "{implementation.form.missing}") LearningForm form,

        @Min(value = 1, message = "{implementation.jp.range}") @Max(value = 1000, message = "{implementation.jp.range}")
        int jpPerParticipant,

        @Min(value = 1, message = "{implementation.batches.range}")
        @Max(value = 1000, message = "{implementation.batches.range}")
        int batches,

        @Min(value = 1, message = "{implementation.participants.range}")
        @Max(value = 1_000_000, message = "{implementation.participants.range}")
        int participants,

        @NotBlank(message = "{implementation.provider.missing}")
        @Size(max = 200, message = "{implementation.text.long}")
        String provider,

        @NotNull(message = "{implementation.providerType.missing}")
        ProviderType providerType,

        @NotNull(message = "{implementation.start.missing}") LocalDate start,

        @NotNull(message = "{implementation.end.missing}") LocalDate end,

        @PositiveOrZero(message = "{implementation.rupiah.range}")
        @Max(value = MOST_RUPIAH, message = "{implementation.rupiah.range}")
        long unitCost,

        @PositiveOrZero(message = "{implementation.rupiah.range}")
        @Max(value = MOST_RUPIAH, message = "{implementation.rupiah.range}")
        long budget,

        @NotNull(message = "{implementation.funding.missing}")
        UUID funding,

        @NotNull @Size(max = 1000, message = "{implementation.text.long}")
        String note)
        implements PlanEntry {

    /** Hours over all participants. */
    public long totalJp() {
        return (long) jpPerParticipant * participants;
    }

    /** Whether the days are in order; true while one is missing, which is refused for itself. */
    @JsonIgnore
    @AssertTrue(message = "{implementation.end.before}")
    public boolean isInOrder() {
        return start == null || end == null || !end.isBefore(start);
    }

    @Override
    public String label() {
        return code + " " + title;
    }

    PlanProgramme tidy() {
        return new PlanProgramme(
                id,
                version,
                code.strip().toUpperCase(Locale.ROOT),
                title.strip(),
                competency,
                form,
                jpPerParticipant,
                batches,
                participants,
                provider.strip(),
                providerType,
                start,
                end,
                unitCost,
                budget,
                funding,
                note.strip());
    }
}
