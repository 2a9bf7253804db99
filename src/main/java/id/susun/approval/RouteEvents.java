package id.susun.approval;

import id.susun.audit.Audited;
import id.susun.identity.Office;
import id.susun.tenant.CaseId;
import id.susun.workflow.Step;
import org.jspecify.annotations.Nullable;

/** What happens to routes and to decisions on them, beside the decisions themselves. */
interface RouteEvents {

    /** An office's earlier decision stands for a text submitted again, for nothing that it covers has changed. */
    record DecisionStands(CaseId caseId, int round, int takenInRound, Office office, int version, String hash)
            implements Audited {
        @Override
        public String subject() {
            return "v" + version + " · " + ApprovalEvents.shortHash(hash);
        }
    }

    /** What an institution outside answered before stands for a text submitted again. */
    record ResultStands(CaseId caseId, int round, int takenInRound, Step step, int version, String hash)
            implements Audited {
        @Override
        public String subject() {
            return step.name();
        }
    }

    /** What an institution outside answered before does not hold for the text submitted now, so that it is asked again. */
    record ResultRepeated(CaseId caseId, int round, int takenInRound, Step step, int version, String hash)
            implements Audited {
        @Override
        public String subject() {
            return step.name();
        }
    }

    /** A tenant administrator set on which changes an institution is asked again; concerns the tenant, not a case. */
    record ExternalRestartRuleSet(@Nullable CaseId caseId, Step step, RestartScope scope) implements Audited {
        @Override
        public String subject() {
            return step.name() + ": " + scope.name();
        }
    }

    /** The government got a table of routes of its own; concerns the tenant, not a case. */
    record RouteTableReplaced(@Nullable CaseId caseId, int number, int rules, String reason) implements Audited {
        @Override
        public String subject() {
            return "v" + number;
        }
    }

    /** The government went back to the product's table of routes; concerns the tenant, not a case. */
    record RouteTableReverted(@Nullable CaseId caseId, int number, String reason) implements Audited {
        @Override
        public String subject() {
            return "v" + number;
        }
    }

    /** A tenant administrator set which changes make an office decide anew; concerns the tenant, not a case. */
    record RestartRuleSet(@Nullable CaseId caseId, Office office, RestartScope scope) implements Audited {
        @Override
        public String subject() {
            return office.name() + ": " + scope.name();
        }
    }
}
