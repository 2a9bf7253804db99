package id.susun.casefile;

import id.susun.tenant.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One immutable version of a case's text.
 *
 * @param id its id
 * @param caseId the case
 * @param number 1, 2, 3, … within the case
 * @param authorId who made the version
 * @param authorName their name
 * @param contributors ids of everyone who edited the text since the version before, the author included
 * @param note what it is or what changed
 * @param content the structured text as JSON, in the drafting stage's canonical form
 * @param hash SHA-256 of the content, 64 hexadecimal digits: what an approval is bound to
 * @param createdAt when
 * @param submitted whether it was submitted for approval, rather than kept as a milestone
 */
public record DocumentVersion(
        UUID id,
        CaseId caseId,
        int number,
        String authorId,
        String authorName,
        Set<String> contributors,
        String note,
        String content,
        String hash,
        Instant createdAt,
        boolean submitted) {

    static DocumentVersion read(ResultSet row) throws SQLException {
        return new DocumentVersion(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("number"),
                row.getString("author_id"),
                row.getString("author_name"),
                new LinkedHashSet<>(List.of(row.getString("contributors").split(" "))),
                row.getString("note"),
                row.getString("content"),
                row.getString("hash"),
                row.getTimestamp("created_at").toInstant(),
                row.getBoolean("submitted"));
    }
}
