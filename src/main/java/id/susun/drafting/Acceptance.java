package id.susun.drafting;

import id.susun.drafting.Comparison.Marked;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** What came of accepting a suggestion. */
public sealed interface Acceptance extends Serializable {

    /** The text says it now. */
    record Applied(DraftNode node) implements Acceptance {}

    /**
     * The node has changed since the suggestion was made: nothing is written, and the person chooses.
     *
     * @param note the suggestion
     * @param before what the node said when it was made, references written out
     * @param now what the node says
     * @param proposedHeading the heading proposed
     * @param proposedText the text proposed, references written out
     * @param changed the node now against what it said before
     * @param proposed the proposal against what the node said before
     */
    record Overtaken(
            UUID note,
            String before,
            NodeWords now,
            String proposedHeading,
            String proposedText,
            List<Marked> changed,
            List<Marked> proposed)
            implements Acceptance {}

    /**
     * What came of accepting all.
     *
     * @param accepted how many the text took over
     * @param skipped the places of those that stay open because their node has changed or gone, in reading order
     */
    record All(int accepted, List<String> skipped) implements Serializable {}
}
