package id.susun.consultation;

import id.susun.casefile.PolicyText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The public page of a round.
 *
 * @param text the version that the round was announced with, null where there was none
 * @param heard inputs to this round, hidden ones too
 * @param answered those with a reply
 * @param hidden those that are not shown
 * @param inputs a page of the inputs that are shown
 * @param next number behind which the next page begins, null at the end
 */
public record PublicRoundPage(
        PublicRound round,
        String notice,
        @Nullable LocalDate noticePublishedOn,
        List<RoundDocument> documents,
        @Nullable Integer attendees,
        @Nullable PolicyText text,
        int heard,
        int answered,
        int hidden,
        List<PublicInput> inputs,
        @Nullable Integer next) {

    /** Whether some of the papers can only be read at the office of the unit. */
    public boolean paperOnly() {
        return documents.stream().anyMatch(document -> document.address() == null);
    }
}
