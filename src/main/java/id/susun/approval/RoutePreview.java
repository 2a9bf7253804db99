package id.susun.approval;

import id.susun.identity.Office;
import id.susun.workflow.Step;
import java.util.List;
import java.util.Set;

/**
 * The way that a case would take if it were submitted now.
 *
 * @param seats who decides, in order; the signatory last
 * @param externalSteps what others have to say, between initials and signature
 * @param missing what the table asks and nobody has said about the case, {@code subject} or {@code budgetEffect}; the way
 *     may change with it
 * @param gazette whether the text is promulgated in the end
 */
public record RoutePreview(List<Seat> seats, List<Step> externalSteps, Set<String> missing, boolean gazette) {

    /**
     * One place on the way.
     *
     * @param office who decides
     * @param act what they do
     * @param turn those of one turn decide side by side
     * @param holders names of those who hold the office today and have signed in, may be empty
     */
    public record Seat(Office office, Act act, int turn, List<String> holders) {}
}
