package id.susun.approval;

import id.susun.identity.ActingOrder;
import id.susun.identity.Capacity;
import id.susun.identity.Office;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One office's place on the route; what concerns the decision is null until it is taken.
 *
 * @param office the office
 * @param act what it does by approving
 * @param turn seats of one turn decide side by side, lower turns first
 * @param decision what it decided
 * @param decidedBy id of who decided
 * @param decidedName their name
 * @param decidedAt when
 * @param comment reason, or comment on an approval
 * @param hash SHA-256 of the text decided on
 * @param carriedFrom round in which a standing decision was taken; null for one taken in this round
 * @param capacity as what somebody decided who is not the office's holder; null for its holder
 * @param order by which order they did; null for the holder, and for decisions from before it was kept
 * @param recordedName who recorded the decision, where that is not who took it
 */
public record SeatView(
        Office office,
        Act act,
        int turn,
        @Nullable Decision decision,
        @Nullable String decidedBy,
        @Nullable String decidedName,
        @Nullable Instant decidedAt,
        @Nullable String comment,
        @Nullable String hash,
        @Nullable Integer carriedFrom,
        @Nullable Capacity capacity,
        @Nullable ActingOrder order,
        @Nullable String recordedName) {}
