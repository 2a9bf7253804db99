package id.susun.workflow;

import id.susun.audit.Audited;
import id.susun.tenant.CaseId;
import org.jspecify.annotations.Nullable;

/** Who has a step in hand, as the history tells it. */
interface StepEvents {

    /** Somebody took a step that waited for their group. */
    record StepTaken(CaseId caseId, Step step) implements Audited {
        @Override
        public String subject() {
            return step.name();
        }
    }

    /** Somebody took a step over from a colleague, whose name is the subject. */
    record StepTakenOver(CaseId caseId, Step step, String holderId, String holder) implements Audited {
        @Override
        public String subject() {
            return holder;
        }
    }

    /** The administrator gave a step, which {@code from} had if anybody, to somebody, whose name is the subject. */
    record StepReassigned(
            CaseId caseId, Step step, @Nullable String from, String toId, String to, String reason) implements Audited {
        @Override
        public String subject() {
            return to;
        }
    }

    /** A step has waited until shortly before its due date, and its people were reminded. */
    record StepReminded(CaseId caseId, Step step) implements Audited {
        @Override
        public String subject() {
            return step.name();
        }
    }

    /** A step's due date has passed; whoever watches over the government's work sees it from now on. */
    record StepOverdue(CaseId caseId, Step step) implements Audited {
        @Override
        public String subject() {
            return step.name();
        }
    }

    /** Whoever had a step gave it back to the group. */
    record StepGivenBack(CaseId caseId, Step step) implements Audited {
        @Override
        public String subject() {
            return step.name();
        }
    }
}
