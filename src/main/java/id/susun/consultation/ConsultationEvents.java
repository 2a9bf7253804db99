package id.susun.consultation;

import id.susun.audit.Audited;
import id.susun.tenant.CaseId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens in a consultation. No event holds the words or the name of a citizen: the history cannot forget. */
interface ConsultationEvents extends Audited {

    /** A name for the reader of the history. */
    String title();

    @Override
    default String subject() {
        return title();
    }

    /** A stakeholder was put on the map. */
    record StakeholderMapped(CaseId caseId, String title, StakeholderCategory category, Level interest, Level influence)
            implements ConsultationEvents {}

    /** An entry of the map was changed. */
    record StakeholderChanged(
            CaseId caseId, String title, StakeholderCategory category, Level interest, Level influence)
            implements ConsultationEvents {}

    /** An entry was taken off the map. */
    record StakeholderRemoved(CaseId caseId, String title) implements ConsultationEvents {}

    /** A round was planned. */
    record RoundPlanned(CaseId caseId, String title, RoundMode mode, LocalDate startsOn, LocalDate endsOn)
            implements ConsultationEvents {}

    /** A round was changed. */
    record RoundChanged(CaseId caseId, String title, RoundMode mode, LocalDate startsOn, LocalDate endsOn)
            implements ConsultationEvents {}

    /** A round that nobody had been told of was given up. */
    record RoundDiscarded(CaseId caseId, String title) implements ConsultationEvents {}

    /** The public was told of a round. */
    record RoundAnnounced(CaseId caseId, String title, LocalDate startsOn, LocalDate endsOn)
            implements ConsultationEvents {}

    /** Attendance and papers of a round were recorded. */
    record AttendanceRecorded(
            CaseId caseId, String title, @Nullable Integer attendees) implements ConsultationEvents {}

    /** The plan was ready; inputs are being gathered. */
    record GatheringStarted(CaseId caseId, String title, int rounds) implements ConsultationEvents {}

    /** An input came in. */
    record InputReceived(CaseId caseId, String title, int number, InputSource source, StakeholderCategory category)
            implements ConsultationEvents {}

    /** All rounds were closed. */
    record GatheringClosed(CaseId caseId, String title, int rounds) implements ConsultationEvents {}

    /** An input was answered, or its answer was changed. */
    record InputAnswered(CaseId caseId, String title, int number, ReplyStatus status, String reason)
            implements ConsultationEvents {}

    /** An input was taken off the public page. */
    record InputHidden(CaseId caseId, String title, int number, String reason) implements ConsultationEvents {}

    /** A hidden input was put back. */
    record InputShown(CaseId caseId, String title, int number, String reason) implements ConsultationEvents {}

    /** A name was taken off the public page because its bearer no longer agreed. */
    record NameWithdrawn(CaseId caseId, String title, int number, String reason) implements ConsultationEvents {}

    /** Every input had its reasoned reply. */
    record AnswersFinished(CaseId caseId, String title, int inputs) implements ConsultationEvents {}
}
