package id.susun.audit;

/** What checking a chain of history found. */
public sealed interface Verification {

    /**
     * Every entry follows from the one before.
     *
     * @param entries how many were checked
     */
    record Intact(long entries) implements Verification {}

    /**
     * An entry was altered, removed or put in between.
     *
     * @param seq the first place that does not fit
     */
    record Broken(long seq) implements Verification {}
}
