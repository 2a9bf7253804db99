package id.susun.approval;

import org.jspecify.annotations.Nullable;

/** What came of a decision. */
public sealed interface Outcome {

    /**
     * The text was initialled or signed.
     *
     * @param act which of the two
     * @param comment what the approver added, if anything
     */
    record Approved(Act act, @Nullable String comment) implements Outcome {}

    /**
     * The text went back to drafting.
     *
     * @param reason why
     */
    record Returned(String reason) implements Outcome {}

    /**
     * The case ended.
     *
     * @param reason why
     */
    record Rejected(String reason) implements Outcome {}
}
