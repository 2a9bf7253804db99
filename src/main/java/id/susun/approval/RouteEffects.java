package id.susun.approval;

import id.susun.casefile.Instrument;
import id.susun.identity.Office;
import id.susun.tenant.WorkspaceType;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What other rules would change for texts submitted from then on.
 *
 * @param changes the texts whose way changes, alike ones together
 * @param uncovered the texts that no rule would fit any more, which is not allowed
 */
public record RouteEffects(List<Change> changes, List<Situation> uncovered) implements Serializable {

    /**
     * A kind of text.
     *
     * @param instrument kind of legal product
     * @param unit kind of unit that it comes from
     * @param subject its affair; null for any
     * @param budgetEffect whether it burdens the budget; null for both
     */
    public record Situation(
            Instrument instrument,
            WorkspaceType unit,
            @Nullable String subject,
            @Nullable Boolean budgetEffect) implements Serializable {}

    /**
     * A way that becomes another.
     *
     * @param where for which texts
     * @param before the way today
     * @param after the way then
     * @param joining offices that come in, with who holds them today
     * @param leaving offices that fall out, with who holds them today
     */
    public record Change(List<Situation> where, Route before, Route after, List<Holders> joining, List<Holders> leaving)
            implements Serializable {}

    /**
     * An office with those who decide for it today.
     *
     * @param office the office
     * @param names of its people; empty for heads of units, who differ from text to text, and where nobody is known
     */
    public record Holders(Office office, List<String> names) implements Serializable {}
}
