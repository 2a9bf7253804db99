package id.susun.drafting;

import id.susun.drafting.Comparison.Marked;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row of a note; words of nodes as they are kept, with references as tokens. */
record StoredNote(
        UUID id,
        UUID node,
        String place,
        NoteKind kind,
        String quote,
        @Nullable Integer quoteAt,
        String words,
        @Nullable Proposal proposal,
        String authorId,
        String authorName,
        Instant at,
        NoteState state,
        @Nullable String decidedName,
        @Nullable Instant decidedAt,
        String reason) {

    /** What a suggestion was made on, and what it proposes. */
    record Proposal(int baseVersion, String baseHeading, String baseText, String heading, String text) {

        /** What it changes: the wording that it was made on against the one proposed. */
        List<Marked> change(References references) {
            return WordDiff.inline(
                    shown(baseHeading, references.plain(baseText)), shown(heading, references.plain(text)));
        }

        /** A heading is shown only where another is proposed. */
        String shown(String head, String words) {
            boolean newHeading = !baseHeading.equals(heading);
            return !newHeading || head.isEmpty() ? words : words.isEmpty() ? head : head + "\n" + words;
        }

        /** Whether the node still says what the suggestion was made on. */
        boolean fits(DraftNode node) {
            return node.version() == baseVersion
                    || node.heading().equals(baseHeading) && node.text().equals(baseText);
        }
    }

    static StoredNote read(ResultSet row) throws SQLException {
        NoteKind kind = NoteKind.valueOf(row.getString("kind"));
        Timestamp decided = row.getTimestamp("decided_at");
        return new StoredNote(
                row.getObject("id", UUID.class),
                row.getObject("node_id", UUID.class),
                row.getString("place"),
                kind,
                row.getString("quote"),
                row.getObject("quote_at", Integer.class),
                row.getString("words"),
                kind == NoteKind.COMMENT
                        ? null
                        : new Proposal(
                                row.getInt("base_version"),
                                row.getString("base_heading"),
                                row.getString("base_text"),
                                row.getString("proposed_heading"),
                                row.getString("proposed_text")),
                row.getString("author_id"),
                row.getString("author_name"),
                row.getTimestamp("created_at").toInstant(),
                NoteState.valueOf(row.getString("state")),
                row.getString("decided_name"),
                decided == null ? null : decided.toInstant(),
                row.getString("reason"));
    }

    /** The proposal of a suggestion. */
    Proposal suggested() {
        if (proposal == null) {
            throw new IllegalStateException("a comment proposes nothing");
        }
        return proposal;
    }
}
