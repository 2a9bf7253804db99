package id.susun.consultation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round, as read; the parts that {@link SaveRound} has are explained there.
 *
 * @param number its number in the case, from 1
 * @param noticePublishedOn when it was announced, null before
 * @param textVersion number of the version of the text that it asks about, null where there is none
 * @param state where it stands today
 */
public record RoundView(
        UUID id,
        int number,
        RoundMode mode,
        String title,
        String place,
        LocalDate startsOn,
        LocalDate endsOn,
        String notice,
        @Nullable LocalDate noticePublishedOn,
        @Nullable Integer textVersion,
        List<RoundDocument> documents,
        @Nullable Integer attendees,
        RoundStatus status,
        RoundState state,
        int version)
        implements Serializable {

    /** Whether stakeholders may write to it now. */
    public boolean takesInputs() {
        return mode == RoundMode.DARING && state == RoundState.RUNNING;
    }
}
