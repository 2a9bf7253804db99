package id.susun.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up action, to be written and as read.
 *
 * @param id null for a new one
 * @param version as last read, null for a new one
 * @param action what is to be done
 * @param about the survey element or indicator it mends, for example "U8"; may be empty
 * @param owner who sees to it
 * @param dueOn by when
 * @param status how far it is
 */
public record SaveFollowUp(
        @Nullable UUID id,
        @Nullable Integer version,

        @NotBlank(message = "{evaluation.follow-up.action.missing}")
        @Size(max = 1000, message = "{evaluation.text.long}")
        String action,

        @NotNull @Size(max = 100, message = "{evaluation.text.long}")
        String about,

        @NotBlank(message = "{evaluation.follow-up.owner.missing}") @Size(max = 200, message = "{evaluation.text.long}")
        String owner,

        @NotNull(message = "{evaluation.follow-up.due.missing}")
        LocalDate dueOn,

        @NotNull(message = "{evaluation.follow-up.status.missing}")
        FollowUpStatus status) {

    /** Whether it is not done although its day has passed. */
    public boolean overdue(LocalDate today) {
        return status != FollowUpStatus.DONE && dueOn.isBefore(today);
    }
}
