package id.susun.consultation;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An input with its reply, as the organisers and its author read it.
 *
 * @param number its number in the round, from 1
 * @param authorName who said it, null when unnamed
 * @param namePublic whether the name is shown in public
 * @param articleLabel what it is about, null for the whole text
 * @param reply the reply, null while there is none
 * @param hiddenReason why it is not shown in public, null when it is
 */
public record InputLine(
        UUID id,
        UUID roundId,
        String roundTitle,
        int number,
        InputSource source,
        @Nullable String authorName,
        boolean namePublic,
        StakeholderCategory category,
        @Nullable UUID stakeholderId,
        @Nullable UUID articleId,
        @Nullable String articleLabel,
        String text,
        Instant receivedAt,
        @Nullable Reply reply,
        @Nullable String hiddenReason,
        int version)
        implements Serializable {

    /** A reply with who gave it and when. */
    public record Reply(ReplyStatus status, String reason, String byName, Instant at) implements Serializable {}

    /** Where this input stands in the list; the next page begins behind it. */
    public InputCursor cursor() {
        return new InputCursor(receivedAt, id);
    }
}
