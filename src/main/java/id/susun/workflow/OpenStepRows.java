package id.susun.workflow;

import id.susun.identity.Office;
import id.susun.identity.Role;
import id.susun.tenant.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.UUID;

/** Reads {@code open_step} rows, also where the inbox joins them with cases. */
public final class OpenStepRows {

    private OpenStepRows() {}

    /** The step in the current row; the columns bear the table's own names. */
    public static OpenStep read(ResultSet row) throws SQLException {
        String role = row.getString("role");
        String office = row.getString("office");
        Timestamp due = row.getTimestamp("due_at");
        return new OpenStep(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                Step.of(row.getString("step")),
                role == null ? null : Role.valueOf(role),
                office == null ? null : Office.valueOf(office),
                row.getString("workspace"),
                row.getString("assignee_id"),
                row.getString("assignee_name"),
                row.getTimestamp("created_at").toInstant(),
                due == null ? null : due.toInstant(),
                row.getBoolean("overdue"));
    }
}
