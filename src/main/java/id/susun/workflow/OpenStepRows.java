package id.susun.workflow;

import id.susun.identity.Office;
import id.susun.identity.Role;
import id.susun.tenant.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads {@code open_step} rows, also where the inbox joins them with cases. */
public final class OpenStepRows {

    private OpenStepRows() {}

    /** The step in the current row; the columns bear the table's own names. */
    public static OpenStep read(ResultSet row) throws SQLException {
        String role = row.getString("role");
        String office = row.getString("office");
        return new OpenStep(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                Step.of(row.getString("step")),
                role == null ? null : Role.valueOf(role),
                office == null ? null : Office.valueOf(office),
                row.getString("workspace"),
                row.getString("assignee_id"),
                row.getString("assignee_name"),
                instant(row, "assigned_at"),
                row.getTimestamp("created_at").toInstant(),
                instant(row, "due_at"),
                row.getBoolean("reminded"),
                row.getBoolean("overdue"),
                row.getBoolean("returned"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
