package id.susun.evaluation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The handing-in of the results, and what was decided on them.
 *
 * @param submittedBy id of the person who handed them in, and who may therefore not decide
 * @param submittedName their name
 * @param submittedAt when
 * @param noSurveyReason why there is no satisfaction survey, null where there is one
 * @param verdict what becomes of the policy, null while that is open
 * @param reason why
 * @param decidedName who decided
 * @param decidedAt when
 */
public record ConclusionView(
        String submittedBy,
        String submittedName,
        Instant submittedAt,
        @Nullable String noSurveyReason,
        @Nullable Verdict verdict,
        @Nullable String reason,
        @Nullable String decidedName,
        @Nullable Instant decidedAt) {}
