package id.susun.casefile;

import id.susun.identity.Office;
import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a text was returned for.
 *
 * @param id its id
 * @param version number of the version that it was said of
 * @param node the node meant
 * @param place how that node was named then
 * @param reason what is wrong with it
 * @param office the office that asked, null for an institution outside
 * @param askedName name of the person who asked
 * @param askedAt when
 * @param doneName who ticked it off, null while it is open
 * @param doneAt when
 */
public record RepairRequest(
        UUID id,
        int version,
        UUID node,
        String place,
        String reason,
        @Nullable Office office,
        String askedName,
        Instant askedAt,
        @Nullable String doneName,
        @Nullable Instant doneAt)
        implements Serializable {

    static RepairRequest read(ResultSet row) throws SQLException {
        String office = row.getString("office");
        Timestamp done = row.getTimestamp("done_at");
        return new RepairRequest(
                row.getObject("id", UUID.class),
                row.getInt("version_number"),
                row.getObject("node_id", UUID.class),
                row.getString("place"),
                row.getString("reason"),
                office == null ? null : Office.valueOf(office),
                row.getString("asked_name"),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("done_name"),
                done == null ? null : done.toInstant());
    }

    /** Whether the drafter has ticked it off. */
    public boolean isDone() {
        return doneAt != null;
    }
}
