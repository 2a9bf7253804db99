package id.susun.drafting;

import id.susun.identity.Person;
import id.susun.tenant.CaseId;
import id.susun.tenant.CurrentTenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of the nodes. Content carries a version, position does not: renumbering is no edit. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DraftNodes {

    /** More than any regulation has; a text is read whole. */
    static final int MOST = 10_000;

    private final JdbcClient jdbc;
    private final CurrentTenant currentTenant;
    private final Clock clock;

    DraftNodes(JdbcClient jdbc, CurrentTenant currentTenant, Clock clock) {
        this.jdbc = jdbc;
        this.currentTenant = currentTenant;
        this.clock = clock;
    }

    DraftText text(CaseId caseId) {
        return DraftText.of(
                on("""
                        select * from draft_node where tenant_id = :tenant and case_id = :case
                        order by parent_id, position limit :most
                        """, caseId).param("most", MOST).query((row, n) -> node(row)).list());
    }

    Optional<DraftNode> find(CaseId caseId, UUID id) {
        return on("select * from draft_node where tenant_id = :tenant and case_id = :case and id = :id", caseId)
                .param("id", id)
                .query((row, n) -> node(row))
                .optional();
    }

    void insert(CaseId caseId, DraftNode node) {
        insertAll(caseId, List.of(node));
    }

    /** Inserts nodes with everything in them, parents first, in one statement. */
    void insertAll(CaseId caseId, List<DraftNode> subtrees) {
        List<DraftNode> all = subtrees.stream().flatMap(DraftNode::subtree).toList();
        on("""
                        insert into draft_node (tenant_id, case_id, id, parent_id, position, kind, heading, text, version, edited_at)
                        select :tenant, :case, node.id, node.parent, node.position, node.kind, node.heading, node.text, node.version, :at
                        from unnest(cast(:ids as uuid[]), cast(:parents as uuid[]), cast(:positions as int[]), cast(:kinds as text[]),
                            cast(:headings as text[]), cast(:texts as text[]), cast(:versions as int[]))
                            as node (id, parent, position, kind, heading, text, version)
                        """, caseId)
                .param("ids", each(all, DraftNode::id))
                .param("parents", each(all, DraftNode::parent))
                .param("positions", each(all, DraftNode::position))
                .param("kinds", each(all, DraftNode::kind))
                .param("headings", each(all, DraftNode::heading))
                .param("texts", each(all, DraftNode::text))
                .param("versions", each(all, DraftNode::version))
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private static @Nullable String[] each(List<DraftNode> nodes, Function<DraftNode, @Nullable Object> value) {
        return nodes.stream()
                .map(value)
                .map(one -> one == null ? null : one.toString())
                .toArray(String[]::new);
    }

    /** Writes what a node says; false when it is gone or has another version. */
    boolean write(CaseId caseId, DraftCommands.EditNode edit, Person by) {
        return on("""
                        update draft_node set heading = :heading, text = :text, version = version + 1,
                            edited_by = :by, edited_by_name = :name, edited_at = :at
                        where tenant_id = :tenant and case_id = :case and id = :id and version = :version
                        """, caseId)
                        .param("id", edit.node())
                        .param("heading", edit.heading())
                        .param("text", edit.text())
                        .param("version", edit.version())
                        .param("by", by.id())
                        .param("name", by.name())
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                > 0;
    }

    /** Writes the labels of references in a node's words: no edit, its version stays. */
    void relabel(CaseId caseId, UUID id, String text) {
        on("update draft_node set text = :text where tenant_id = :tenant and case_id = :case and id = :id", caseId)
                .param("id", id)
                .param("text", text)
                .update();
    }

    /** Who wrote a node last, for telling one person's repeated saves from another's. */
    Optional<String> lastEditor(CaseId caseId, UUID id) {
        return on(
                        "select coalesce(edited_by, '') from draft_node where tenant_id = :tenant and case_id = :case and id = :id",
                        caseId)
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** Makes room for more children of {@code parent} at {@code position}. */
    void makeRoom(CaseId caseId, @Nullable UUID parent, int position, int more) {
        on("""
                        update draft_node set position = position + :more
                        where tenant_id = :tenant and case_id = :case and parent_id is not distinct from :parent
                            and position >= :position
                        """, caseId)
                .param("parent", parent, Types.OTHER)
                .param("position", position)
                .param("more", more)
                .update();
    }

    void place(CaseId caseId, UUID id, @Nullable UUID parent, int position) {
        on("""
                        update draft_node set parent_id = :parent, position = :position
                        where tenant_id = :tenant and case_id = :case and id = :id
                        """, caseId)
                .param("id", id)
                .param("parent", parent, Types.OTHER)
                .param("position", position)
                .update();
    }

    /** Makes another kind of a node; what it says stays. */
    void turn(CaseId caseId, UUID id, TextKind kind) {
        on("update draft_node set kind = :kind where tenant_id = :tenant and case_id = :case and id = :id", caseId)
                .param("id", id)
                .param("kind", kind.name())
                .update();
    }

    /** Deletes nodes; what stands in them goes with them. */
    void deleteAll(CaseId caseId, List<UUID> ids) {
        on(
                        "delete from draft_node where tenant_id = :tenant and case_id = :case and id = any(cast(:ids as uuid[]))",
                        caseId)
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }

    void deleteAll(CaseId caseId) {
        on("delete from draft_node where tenant_id = :tenant and case_id = :case", caseId)
                .update();
    }

    private JdbcClient.StatementSpec on(String sql, CaseId caseId) {
        return jdbc.sql(sql).param("tenant", currentTenant.require().value()).param("case", caseId.value());
    }

    private static DraftNode node(ResultSet row) throws SQLException {
        return new DraftNode(
                row.getObject("id", UUID.class),
                row.getObject("parent_id", UUID.class),
                TextKind.valueOf(row.getString("kind")),
                row.getInt("position"),
                row.getString("heading"),
                row.getString("text"),
                row.getInt("version"),
                row.getString("edited_by_name"),
                row.getTimestamp("edited_at").toInstant(),
                List.of());
    }
}
