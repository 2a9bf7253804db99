package id.susun.implementation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Reports how far a programme line is. The figures are totals since its beginning, not what was added; they may exceed
 * the plan, for more people can come, and more can be spent, than was planned.
 *
 * @param version the version of the line seen
 * @param status how far it is
 * @param reached participants so far, 0 or more; at least 1 where the line is done
 * @param jpDelivered hours over all participants so far, 0 or more
 * @param spent rupiah so far, 0 or more
 * @param on the day it speaks of, not in the future
 * @param note what happened, or why the line was cancelled; 1 to 2,000 characters
 */
public record ReportProgress(
        int version,

        @NotNull(message = "{implementation.status.missing}")
        ProgrammeStatus status,

        @PositiveOrZero(message = "{implementation.reached.range}")
        @Max(value = 1_000_000, message = "{implementation.reached.range}")
        int reached,

        @PositiveOrZero(message = "{implementation.delivered.range}")
        @Max(value = 1_000_000_000, message = "{implementation.delivered.range}")
        long jpDelivered,

        @PositiveOrZero(message = "{implementation.rupiah.range}")
        @Max(value = PlanEntry.MOST_RUPIAH, message = "{implementation.rupiah.range}")
        long spent,

        @NotNull(message = "{implementation.report.date.missing}")
        LocalDate on,

        @NotBlank(message = "{implementation.report.note.missing}")
        @Size(max = 2000, message = "{implementation.text.long}")
        String note) {}
