package id.susun.implementation;

import java.util.Set;
import java.util.UUID;

/**
 * A programme line with its progress and what it answers.
 *
 * @param id its id, also its id in the thread
 * @param facts what was planned
 * @param progress as last reported
 * @param ties ids of the gaps and articles it rests on
 */
public record Programme(UUID id, PlanProgramme facts, Progress progress, Set<UUID> ties) {

    /** Participants reached of those planned, in whole percent; may exceed 100. */
    public int percentReached() {
        return (int) Math.round(100.0 * progress.reached() / facts.participants());
    }

    /** Rupiah that count against the ceiling: the budget, or for a cancelled line what was spent. */
    public long claim() {
        return progress.status() == ProgrammeStatus.CANCELLED ? progress.spent() : facts.budget();
    }
}
