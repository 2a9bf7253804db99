package id.susun.casefile;

import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/**
 * What a list says about a version of a case's text, without the text itself.
 *
 * @param number 1, 2, 3, … within the case
 * @param authorName who made the version
 * @param name what its milestone is called; empty where it has no name
 * @param note what it is or what changed
 * @param hash SHA-256 of the content, 64 hexadecimal digits
 * @param createdAt when
 * @param submitted whether it was submitted for approval, rather than kept as a milestone
 */
public record VersionSummary(
        int number, String authorName, String name, String note, String hash, Instant createdAt, boolean submitted)
        implements Serializable {

    static final String COLUMNS = "number, author_name, name, note, hash, created_at, submitted";

    private static final int SHORT_HASH = 8;

    static VersionSummary read(ResultSet row) throws SQLException {
        return new VersionSummary(
                row.getInt("number"),
                row.getString("author_name"),
                row.getString("name"),
                row.getString("note"),
                row.getString("hash"),
                row.getTimestamp("created_at").toInstant(),
                row.getBoolean("submitted"));
    }

    /** How to call it in one line: its name, else the first line of its note. */
    public String title() {
        return name.isEmpty() ? note.lines().findFirst().orElse("") : name;
    }

    /** The first digits of the hash, enough for people to tell versions apart. */
    public String shortHash() {
        return hash.substring(0, SHORT_HASH);
    }
}
