package id.susun.drafting.lint;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's answer for a finding that stays.
 *
 * @param id its id
 * @param rule name of the rule; one that is no longer checked stands for nothing
 * @param node the node; null for the text as a whole
 * @param textHash what the node, or the whole text, said then
 * @param findingHash which finding in it; null for all of the rule, as was once possible
 * @param reason why the finding stays
 * @param byName who answers for it
 * @param at since when
 */
public record Waiver(
        UUID id,
        String rule,
        @Nullable UUID node,
        String textHash,
        @Nullable String findingHash,
        String reason,
        String byName,
        Instant at)
        implements Serializable {

    boolean holdsFor(Fingerprint now) {
        return textHash.equals(now.text()) && (findingHash == null || findingHash.equals(now.finding()));
    }
}
