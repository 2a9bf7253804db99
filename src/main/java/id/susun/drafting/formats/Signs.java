package id.susun.drafting.formats;

import id.susun.audit.Refused;

/** Counts the signs of a source while they are read, so that what is too long is refused before it is kept. */
final class Signs {

    /** Some three thousand printed pages. */
    static final int MOST = 6_000_000;

    private int count;

    /**
     * Counts as many more.
     *
     * @throws Refused {@code formats.refused.long} when there are too many
     */
    void add(int more) {
        count += more;
        if (count > MOST) {
            throw new Refused("formats.refused.long");
        }
    }
}
