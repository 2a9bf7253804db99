package id.susun.consultation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An input as everybody may read it: no name without consent, nothing that was hidden, no name of an official.
 *
 * @param author the name, null unless its bearer agreed
 */
public record PublicInput(
        int number,
        @Nullable String author,
        StakeholderCategory category,
        @Nullable UUID articleId,
        @Nullable String articleLabel,
        String text,
        LocalDate receivedOn,
        @Nullable ReplyStatus status,
        @Nullable String reason,
        @Nullable LocalDate repliedOn) {}
