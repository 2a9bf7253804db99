package id.susun.needs;

import id.susun.audit.Audited;
import id.susun.tenant.CaseId;
import org.jspecify.annotations.Nullable;

/** What happens to a needs analysis; {@code before} is null for what is new. */
interface NeedsEvents {

    /** The problem statement was written. */
    record ProblemWritten(CaseId caseId, @Nullable SaveProblem before, SaveProblem after) implements Audited {}

    /** A gap was added or changed. */
    record GapRecorded(CaseId caseId, @Nullable RecordGap before, RecordGap after) implements Audited {
        @Override
        public String subject() {
            return after.label();
        }
    }

    /** A gap was taken away. */
    record GapRemoved(CaseId caseId, RecordGap before) implements Audited {
        @Override
        public String subject() {
            return before.label();
        }
    }

    /** A strength or weakness was added or changed. */
    record UnitDescribed(CaseId caseId, @Nullable DescribeUnit before, DescribeUnit after) implements Audited {
        @Override
        public String subject() {
            return after.unit();
        }
    }

    /** A strength or weakness was taken away. */
    record UnitDescriptionRemoved(CaseId caseId, DescribeUnit before) implements Audited {
        @Override
        public String subject() {
            return before.unit();
        }
    }

    /** An option was added or changed. */
    record OptionWeighed(CaseId caseId, @Nullable WeighOption before, WeighOption after) implements Audited {
        @Override
        public String subject() {
            return after.label();
        }
    }

    /** An option was taken away. */
    record OptionRemoved(CaseId caseId, WeighOption before) implements Audited {
        @Override
        public String subject() {
            return before.label();
        }
    }

    /** An evidence note was added or changed. */
    record EvidenceNoted(CaseId caseId, @Nullable NoteEvidence before, NoteEvidence after) implements Audited {
        @Override
        public String subject() {
            return after.title();
        }
    }

    /** An evidence note was taken away. */
    record EvidenceRemoved(CaseId caseId, NoteEvidence before) implements Audited {
        @Override
        public String subject() {
            return before.title();
        }
    }

    /** The analysis was handed in for verification. */
    record NeedsSubmitted(CaseId caseId, int gaps, String recommendation) implements Audited {
        @Override
        public String subject() {
            return recommendation;
        }
    }

    /** The head of the unit agreed to the analysis. */
    record NeedsAgreed(CaseId caseId, String reason) implements Audited {}

    /** The head of the unit sent the analysis back. */
    record NeedsReturned(CaseId caseId, String reason) implements Audited {}
}
