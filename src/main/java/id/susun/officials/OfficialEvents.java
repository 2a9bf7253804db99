package id.susun.officials;

import id.susun.audit.Audited;
import id.susun.identity.Capacity;
import id.susun.identity.Office;
import id.susun.tenant.CaseId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who may act for whom, as the history tells it; all of it concerns the tenant, not a case. */
interface OfficialEvents {

    /** Somebody was appointed to act for an office. */
    record ActingAppointed(
            @Nullable CaseId caseId,
            Office office,
            @Nullable String workspace,
            String personId,
            String person,
            Capacity capacity,
            String document,
            LocalDate documentDate,
            LocalDate from,
            LocalDate to)
            implements Audited {
        @Override
        public String subject() {
            return person + " · " + capacity.title() + " " + office.name() + " · " + document;
        }
    }

    /** An appointment was ended before its last day. */
    record ActingEnded(@Nullable CaseId caseId, Office office, String person, Capacity capacity, String reason)
            implements Audited {
        @Override
        public String subject() {
            return person + " · " + capacity.title() + " " + office.name();
        }
    }

    /** A holder of an office said when they are away. */
    record AbsenceDeclared(@Nullable CaseId caseId, LocalDate from, LocalDate to, String note) implements Audited {
        @Override
        public String subject() {
            return from + " – " + to;
        }
    }

    /** They are not away after all. */
    record AbsenceCancelled(@Nullable CaseId caseId, LocalDate from, LocalDate to) implements Audited {
        @Override
        public String subject() {
            return from + " – " + to;
        }
    }
}
