package id.susun.officials;

import id.susun.identity.Capacity;
import id.susun.identity.Office;
import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's appointment to act for an office.
 *
 * @param id its id
 * @param office which office
 * @param workspace slug of the unit whose head is acted for, null for every other office
 * @param personId id of who acts
 * @param personName their name
 * @param capacity as what
 * @param documentNumber number of the order
 * @param documentDate its date
 * @param from first day
 * @param to last day
 * @param enteredName who entered it
 * @param endReason why it was ended before its last day, null if it was not
 */
public record Appointment(
        UUID id,
        Office office,
        @Nullable String workspace,
        String personId,
        String personName,
        Capacity capacity,
        String documentNumber,
        LocalDate documentDate,
        LocalDate from,
        LocalDate to,
        String enteredName,
        @Nullable String endReason)
        implements Serializable {

    static Appointment read(ResultSet row) throws SQLException {
        return new Appointment(
                row.getObject("id", UUID.class),
                Office.valueOf(row.getString("office")),
                row.getString("workspace"),
                row.getString("person_id"),
                row.getString("person_name"),
                Capacity.valueOf(row.getString("capacity")),
                row.getString("document_number"),
                row.getObject("document_date", LocalDate.class),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("entered_name"),
                row.getString("end_reason"));
    }

    /** Whether it was ended before its last day. */
    public boolean isEnded() {
        return endReason != null;
    }

    /** Whether it is in force on this day. */
    public boolean covers(LocalDate day) {
        return !isEnded() && !day.isBefore(from) && !day.isAfter(to);
    }
}
