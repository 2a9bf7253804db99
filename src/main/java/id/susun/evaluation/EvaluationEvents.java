package id.susun.evaluation;

import id.susun.audit.Audited;
import id.susun.survey.SkmElement;
import id.susun.tenant.CaseId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happens in the evaluation of a case. */
interface EvaluationEvents {

    /** An indicator was added or changed. */
    record IndicatorWritten(CaseId caseId, @Nullable SaveIndicator before, SaveIndicator after) implements Audited {
        @Override
        public String subject() {
            return after.label();
        }
    }

    /** An indicator was taken away. */
    record IndicatorRemoved(CaseId caseId, SaveIndicator before) implements Audited {
        @Override
        public String subject() {
            return before.label();
        }
    }

    /** The survey's frame was set or changed. */
    record SurveyWritten(CaseId caseId, SaveSurvey after) implements Audited {
        @Override
        public String subject() {
            return after.period();
        }
    }

    /** Answers of respondents were entered by hand. */
    record AnswersEntered(CaseId caseId, int respondents) implements Audited {
        @Override
        public String subject() {
            return Integer.toString(respondents);
        }
    }

    /** All answers were replaced with counts; those before are kept here, for they are nowhere else. */
    record CountsReplaced(CaseId caseId, Map<SkmElement, List<Integer>> before, Map<SkmElement, List<Integer>> after)
            implements Audited {
        @Override
        public String subject() {
            return most(before) + " → " + most(after);
        }

        private static int most(Map<SkmElement, List<Integer>> counts) {
            return counts.values().stream()
                    .mapToInt(answers ->
                            answers.stream().mapToInt(Integer::intValue).sum())
                    .max()
                    .orElse(0);
        }
    }

    /** Answers came from a file; its name and SHA-256 are kept, its rows only as counts. */
    record AnswersImported(CaseId caseId, String file, String hash, int rows, int left) implements Audited {
        @Override
        public String subject() {
            return file;
        }
    }

    /** A finding was added or changed. */
    record FindingWritten(CaseId caseId, @Nullable SaveFinding before, SaveFinding after) implements Audited {
        @Override
        public String subject() {
            return after.criterion();
        }
    }

    /** A finding was taken away. */
    record FindingRemoved(CaseId caseId, SaveFinding before) implements Audited {
        @Override
        public String subject() {
            return before.criterion();
        }
    }

    /** A follow-up action was added or changed. */
    record FollowUpWritten(CaseId caseId, @Nullable SaveFollowUp before, SaveFollowUp after) implements Audited {
        @Override
        public String subject() {
            return after.action();
        }
    }

    /** A follow-up action was taken away. */
    record FollowUpRemoved(CaseId caseId, SaveFollowUp before) implements Audited {
        @Override
        public String subject() {
            return before.action();
        }
    }

    /** The evaluation was handed in; {@code reason} tells why there is no survey, where there is none. */
    record ResultsSubmitted(
            CaseId caseId,
            int indicators,
            int reached,
            @Nullable String reason) implements Audited {}

    /** The head of the unit decided what becomes of the policy; each verdict has a label of its own. */
    record FutureDecided(CaseId caseId, Verdict verdict, String reason) implements Audited {
        @Override
        public String action() {
            return Audited.super.action() + "." + verdict;
        }
    }
}
