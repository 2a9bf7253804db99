package id.susun.implementation;

import id.susun.audit.Audited;
import id.susun.tenant.CaseId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to a plan and its programmes; {@code before} is null for what is new. */
interface PlanEvents {

    /** A programme line was added or changed. */
    record ProgrammePlanned(CaseId caseId, @Nullable PlanProgramme before, PlanProgramme after) implements Audited {
        @Override
        public String subject() {
            return after.label();
        }
    }

    /** A programme line was taken away. */
    record ProgrammeRemoved(CaseId caseId, PlanProgramme before) implements Audited {
        @Override
        public String subject() {
            return before.label();
        }
    }

    /** A funding source was added or changed. */
    record FundingRecorded(CaseId caseId, @Nullable PlanFunding before, PlanFunding after) implements Audited {
        @Override
        public String subject() {
            return after.label();
        }
    }

    /** A funding source was taken away. */
    record FundingRemoved(CaseId caseId, PlanFunding before) implements Audited {
        @Override
        public String subject() {
            return before.label();
        }
    }

    /** A cost beside the lines was added or changed. */
    record CostRecorded(CaseId caseId, @Nullable PlanCost before, PlanCost after) implements Audited {
        @Override
        public String subject() {
            return after.label();
        }
    }

    /** A cost beside the lines was taken away. */
    record CostRemoved(CaseId caseId, PlanCost before) implements Audited {
        @Override
        public String subject() {
            return before.label();
        }
    }

    /** A contribution in kind was added or changed. */
    record ContributionRecorded(CaseId caseId, @Nullable PlanContribution before, PlanContribution after)
            implements Audited {
        @Override
        public String subject() {
            return after.label();
        }
    }

    /** A contribution in kind was taken away. */
    record ContributionRemoved(CaseId caseId, PlanContribution before) implements Audited {
        @Override
        public String subject() {
            return before.label();
        }
    }

    /** A risk was added or changed. */
    record RiskRecorded(CaseId caseId, @Nullable PlanRisk before, PlanRisk after) implements Audited {
        @Override
        public String subject() {
            return after.label();
        }
    }

    /** A risk was taken away. */
    record RiskRemoved(CaseId caseId, PlanRisk before) implements Audited {
        @Override
        public String subject() {
            return before.label();
        }
    }

    /** Progress of a line was reported. */
    record ProgressReported(CaseId caseId, String programme, Progress before, Progress after) implements Audited {
        @Override
        public String subject() {
            return programme;
        }
    }

    /** The plan was settled, with the gaps that it leaves open, and the programmes began. */
    record ProgrammesStarted(CaseId caseId, int programmes, long budget, List<String> uncovered) implements Audited {}

    /** All lines are done or cancelled. */
    record ProgrammesFinished(CaseId caseId, int done, int cancelled) implements Audited {}
}
