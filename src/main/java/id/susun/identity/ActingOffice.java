package id.susun.identity;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office that somebody acts for today.
 *
 * @param office which one
 * @param workspace slug of the unit whose head they act for; null for an office of the whole government
 * @param capacity as what
 * @param order the order that lends it
 */
public record ActingOffice(Office office, @Nullable String workspace, Capacity capacity, ActingOrder order)
        implements Serializable {

    /** The last day. */
    public LocalDate until() {
        return order.until();
    }

    /** Whether this is the office meant, in the workspace with this slug or, for null, anywhere. */
    public boolean is(Office meant, @Nullable String slug) {
        return office == meant && (slug == null || workspace == null || slug.equals(workspace));
    }
}
