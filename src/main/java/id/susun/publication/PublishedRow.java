package id.susun.publication;

import id.susun.casefile.PolicyAddress;
import id.susun.tenant.CaseId;
import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A policy's entry in the list of what is published.
 *
 * @param id its id, stable
 * @param caseId the case
 * @param address where it is found
 * @param enactedOn day of enactment
 * @param visible whether everybody may read it
 * @param additions what the JDIH record needs besides the case
 * @param abstractFile its abstract, null without one
 * @param version for changes by two at once
 */
public record PublishedRow(
        UUID id,
        CaseId caseId,
        PolicyAddress address,
        LocalDate enactedOn,
        boolean visible,
        RecordAdditions additions,
        @Nullable UUID abstractFile,
        int version)
        implements Serializable {

    static PublishedRow read(ResultSet row) throws SQLException {
        return new PublishedRow(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                new PolicyAddress(row.getString("kind"), row.getInt("year"), row.getString("number")),
                row.getObject("enacted_on", LocalDate.class),
                row.getBoolean("visible"),
                new RecordAdditions(
                        row.getString("subject"),
                        row.getString("field_of_law"),
                        row.getString("author_body"),
                        row.getString("call_number"),
                        row.getString("description")),
                row.getObject("abstract_file", UUID.class),
                row.getInt("version"));
    }
}
