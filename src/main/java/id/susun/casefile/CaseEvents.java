package id.susun.casefile;

import id.susun.audit.Audited;
import id.susun.tenant.CaseId;
import id.susun.workflow.Stage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to a case as a whole. */
public interface CaseEvents {

    /** A case was started. */
    record CaseOpened(CaseId caseId, String title, Instrument instrument, String workspace, String reason)
            implements Audited {
        @Override
        public String subject() {
            return title;
        }
    }

    /** A unit asked for a regulation that it cannot make itself; recorded on the case it came from. */
    record ProposedUpwards(CaseId caseId, CaseId proposal, String title, String reason) implements Audited {
        @Override
        public String subject() {
            return title;
        }
    }

    /** The process brought the case into a stage. */
    record StageEntered(CaseId caseId, Stage stage) implements Audited {
        @Override
        public String subject() {
            return stage.name();
        }
    }

    /** The case ended. */
    record CaseClosed(
            CaseId caseId, CaseStatus status, @Nullable String reason) implements Audited {
        @Override
        public String subject() {
            return status.name();
        }
    }

    /** A new cycle began that amends or repeals the evaluated policy; recorded on the new case. */
    record NextCycleStarted(CaseId caseId, CaseId predecessor, String title) implements Audited {
        @Override
        public String subject() {
            return title;
        }
    }

    /** A version of the text was kept. */
    record VersionKept(CaseId caseId, int number, String note, String hash, boolean submitted) implements Audited {
        @Override
        public String subject() {
            return "v" + number;
        }
    }

    /** The text got its number. */
    record CaseEnacted(CaseId caseId, String number, int year, LocalDate on) implements Audited {
        @Override
        public String subject() {
            return number + "/" + year;
        }
    }

    /** The text was entered in the gazette. */
    record CasePromulgated(CaseId caseId, String gazette, LocalDate on) implements Audited {
        @Override
        public String subject() {
            return gazette;
        }
    }
}
