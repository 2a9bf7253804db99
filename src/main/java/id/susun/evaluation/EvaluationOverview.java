package id.susun.evaluation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The whole evaluation of a case.
 *
 * @param indicators as entered, each with the thread nodes it rests on
 * @param survey null while it has no frame
 * @param findings as entered
 * @param followUps as entered
 * @param conclusion null until the results are handed in
 */
public record EvaluationOverview(
        List<SaveIndicator> indicators,
        @Nullable SurveyOverview survey,
        List<SaveFinding> findings,
        List<SaveFollowUp> followUps,
        @Nullable ConclusionView conclusion) {

    /** Indicators whose target is reached. */
    public int reached() {
        return (int) indicators.stream()
                .filter(indicator -> indicator.reached().orElse(false))
                .count();
    }

    /** Indicators that have been measured. */
    public int measured() {
        return (int) indicators.stream()
                .filter(indicator -> indicator.actual() != null)
                .count();
    }

    /** What is missing before it can be handed in. */
    public Set<Missing> missing() {
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        if (measured() == 0) {
            missing.add(Missing.MEASURED_INDICATOR);
        }
        if (survey == null || survey.result().isEmpty()) {
            missing.add(Missing.SURVEY);
        }
        return missing;
    }
}
