package id.susun.drafting;

import id.susun.identity.CurrentUser;
import id.susun.identity.Person;
import id.susun.tenant.CaseId;
import id.susun.tenant.CurrentTenant;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of notes and of the answers to them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Notes {

    /** Most open notes of a text at a time. */
    static final int MOST_OPEN = 500;

    /** Most answers to one note. */
    static final int MOST_REPLIES = 100;

    private final JdbcClient jdbc;
    private final CurrentTenant currentTenant;
    private final CurrentUser currentUser;
    private final Clock clock;

    Notes(JdbcClient jdbc, CurrentTenant currentTenant, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.currentTenant = currentTenant;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Writes an open note by the person at work and answers its id. */
    UUID insert(
            CaseId caseId,
            NodeWords on,
            NoteKind kind,
            String quote,
            String words,
            StoredNote.@Nullable Proposal proposal) {
        UUID id = UUID.randomUUID();
        Person me = currentUser.person();
        int at = quote.isEmpty() ? -1 : on.text().indexOf(quote);
        on("""
                        insert into draft_note (tenant_id, case_id, id, node_id, place, kind, quote, quote_at, words, base_version,
                            base_heading, base_text, proposed_heading, proposed_text, author_id, author_name, created_at)
                        values (:tenant, :case, :id, :node, :place, :kind, :quote, :quoteAt, :words, :baseVersion,
                            :baseHeading, :baseText, :heading, :text, :author, :name, :at)
                        """, caseId)
                .param("id", id)
                .param("node", on.node())
                .param("place", on.place())
                .param("kind", kind.name())
                .param("quote", quote)
                .param("quoteAt", at < 0 ? null : at, Types.INTEGER)
                .param("words", words)
                .param("baseVersion", proposal == null ? null : proposal.baseVersion(), Types.INTEGER)
                .param("baseHeading", proposal == null ? null : proposal.baseHeading())
                .param("baseText", proposal == null ? null : proposal.baseText())
                .param("heading", proposal == null ? null : proposal.heading())
                .param("text", proposal == null ? null : proposal.text())
                .param("author", me.id())
                .param("name", me.name())
                .param("at", now())
                .update();
        return id;
    }

    Optional<StoredNote> find(CaseId caseId, UUID id) {
        return on("select * from draft_note where tenant_id = :tenant and case_id = :case and id = :id", caseId)
                .param("id", id)
                .query((row, n) -> StoredNote.read(row))
                .optional();
    }

    /** Newest first, from behind {@code cursor}. */
    List<StoredNote> page(CaseId caseId, boolean openOnly, @Nullable NoteCursor cursor, int most) {
        return on(
                        "select * from draft_note where tenant_id = :tenant and case_id = :case"
                                + (openOnly ? " and state = 'OPEN'" : "")
                                + (cursor == null ? "" : " and (created_at, id) < (:at, :id)")
                                + " order by created_at desc, id desc limit :most",
                        caseId)
                .param("at", cursor == null ? null : Timestamp.from(cursor.at()))
                .param("id", cursor == null ? null : cursor.id(), Types.OTHER)
                .param("most", most)
                .query((row, n) -> StoredNote.read(row))
                .list();
    }

    /** Open notes of each node that has some. */
    Map<UUID, Integer> openByNode(CaseId caseId) {
        Map<UUID, Integer> counts = new HashMap<>();
        on("""
                        select node_id, count(*) as notes from draft_note
                        where tenant_id = :tenant and case_id = :case and state = 'OPEN' group by node_id limit :most
                        """, caseId).param("most", MOST_OPEN).query(row -> {
            counts.put(row.getObject("node_id", UUID.class), row.getInt("notes"));
        });
        return counts;
    }

    int open(CaseId caseId, NoteKind kind) {
        return on("""
                        select count(*) from draft_note
                        where tenant_id = :tenant and case_id = :case and state = 'OPEN' and kind = :kind
                        """, caseId).param("kind", kind.name()).query(Integer.class).single();
    }

    /** Decides an open note; false when somebody has decided it before. */
    boolean decide(CaseId caseId, UUID id, NoteState state, String reason) {
        Person me = currentUser.person();
        return on("""
                        update draft_note set state = :state, decided_by = :by, decided_name = :name, decided_at = :at,
                            reason = :reason
                        where tenant_id = :tenant and case_id = :case and id = :id and state = 'OPEN'
                        """, caseId)
                        .param("id", id)
                        .param("state", state.name())
                        .param("by", me.id())
                        .param("name", me.name())
                        .param("at", now())
                        .param("reason", reason)
                        .update()
                > 0;
    }

    void reply(CaseId caseId, UUID note, String words) {
        Person me = currentUser.person();
        on("""
                        insert into draft_note_reply (tenant_id, case_id, note_id, id, author_id, author_name, created_at, words)
                        values (:tenant, :case, :note, :id, :author, :name, :at, :words)
                        """, caseId)
                .param("note", note)
                .param("id", UUID.randomUUID())
                .param("author", me.id())
                .param("name", me.name())
                .param("at", now())
                .param("words", words)
                .update();
    }

    /** The answers to each of some notes, oldest first. */
    Map<UUID, List<NoteReply>> replies(CaseId caseId, Collection<UUID> notes) {
        Map<UUID, List<NoteReply>> replies = new HashMap<>();
        if (!notes.isEmpty()) {
            on("""
                            select * from draft_note_reply
                            where tenant_id = :tenant and case_id = :case and note_id in (:notes)
                            order by created_at, id limit :most
                            """, caseId)
                    .param("notes", notes)
                    .param("most", MOST_REPLIES * notes.size())
                    .query(row -> {
                        replies.computeIfAbsent(row.getObject("note_id", UUID.class), id -> new ArrayList<>())
                                .add(new NoteReply(
                                        row.getString("author_name"),
                                        row.getTimestamp("created_at").toInstant(),
                                        row.getString("words")));
                    });
        }
        return replies;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private JdbcClient.StatementSpec on(String sql, CaseId caseId) {
        return jdbc.sql(sql).param("tenant", currentTenant.require().value()).param("case", caseId.value());
    }
}
