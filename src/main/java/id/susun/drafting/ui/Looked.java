package id.susun.drafting.ui;

import id.susun.drafting.Present;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to see of others at the same text.
 *
 * @param change what they changed on the page; null for nothing
 * @param present who else has it open
 */
record Looked(@Nullable PageChange change, List<Other> present) {

    /** Somebody else, and the node that they are at; empty when they are at none. */
    record Other(String name, String node) {}

    static Looked of(@Nullable PageChange change, List<Present> present) {
        return new Looked(
                change,
                present.stream()
                        .map(other -> new Other(
                                other.name(),
                                other.node() == null ? "" : other.node().toString()))
                        .toList());
    }
}
