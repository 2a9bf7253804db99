package id.susun.evaluation;

import id.susun.survey.MinimumSample;
import id.susun.survey.SkmCounts;
import id.susun.survey.SkmElement;
import id.susun.survey.SkmResult;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A satisfaction survey and what its answers come to.
 *
 * @param frame period, unit, population, previous index
 * @param counts answers by element
 */
public record SurveyOverview(SaveSurvey frame, SkmCounts counts) {

    /** The index; empty while an element has no answer. */
    public Optional<SkmResult> result() {
        return SkmResult.of(counts);
    }

    /** People who answered, taken as the answers to the element that most answered. */
    public int respondents() {
        return counts.mostAnswered();
    }

    /** Fewest respondents for the population. */
    public int minimumSample() {
        return MinimumSample.of(frame.population());
    }

    /** Converted index less that of the survey before; empty where one of them is missing. */
    public Optional<BigDecimal> change() {
        BigDecimal previous = frame.previous();
        return previous == null
                ? Optional.empty()
                : result().map(result -> result.converted().subtract(previous));
    }

    /** Why the index is to be read with care; none before there are answers. */
    public Set<SurveyWarning> warnings() {
        Set<SurveyWarning> warnings = EnumSet.noneOf(SurveyWarning.class);
        if (respondents() == 0) {
            return warnings;
        }
        if (respondents() < minimumSample()) {
            warnings.add(SurveyWarning.SAMPLE_SMALL);
        }
        if (respondents() > frame.population()) {
            warnings.add(SurveyWarning.POPULATION_EXCEEDED);
        }
        if (result().isEmpty()) {
            warnings.add(SurveyWarning.ELEMENT_UNANSWERED);
        } else if (Arrays.stream(SkmElement.values()).anyMatch(element -> counts.answered(element) < respondents())) {
            warnings.add(SurveyWarning.ANSWERS_LEFT_OUT);
        }
        return warnings;
    }
}
