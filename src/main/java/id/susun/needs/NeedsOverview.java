package id.susun.needs;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The whole needs analysis of a case.
 *
 * @param problem the problem statement, {@link SaveProblem#NONE} while none has been written
 * @param gaps most pressing first
 * @param match job–person match of all gaps in percent, two decimals; null without gaps
 * @param bands bounds of the gap categories in this tenant
 * @param traits strengths and weaknesses as entered
 * @param options options as entered
 * @param evidence notes as entered
 * @param review the last handing-in, null before the first
 */
public record NeedsOverview(
        SaveProblem problem,
        List<CompetencyGap> gaps,
        @Nullable BigDecimal match,
        GapBands bands,
        List<DescribeUnit> traits,
        List<WeighOption> options,
        List<NoteEvidence> evidence,
        @Nullable NeedsReview review) {

    /** What is missing before it can be handed in. */
    public Set<Missing> missing() {
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        if (problem.statement().isBlank()) {
            missing.add(Missing.PROBLEM);
        }
        if (gaps.isEmpty()) {
            missing.add(Missing.GAPS);
        }
        if (options.stream().noneMatch(WeighOption::recommended)) {
            missing.add(Missing.RECOMMENDATION);
        }
        return missing;
    }
}
