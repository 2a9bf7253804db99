package id.susun.casefile;

import id.susun.tenant.CaseId;
import id.susun.tenant.CurrentTenant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of the thread. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ThreadRows {

    static final String NODE = "n.id, n.kind, n.label, n.position";

    private final JdbcClient jdbc;
    private final CurrentTenant currentTenant;

    ThreadRows(JdbcClient jdbc, CurrentTenant currentTenant) {
        this.jdbc = jdbc;
        this.currentTenant = currentTenant;
    }

    void putAll(CaseId caseId, List<ThreadNode> nodes) {
        on(caseId, """
                        insert into thread_node (tenant_id, case_id, id, kind, label, position)
                        select :tenant, :case, node.id, node.kind, left(node.label, 300), node.position
                        from unnest(cast(:ids as uuid[]), cast(:kinds as text[]), cast(:labels as text[]),
                            cast(:positions as int[])) as node (id, kind, label, position)
                        on conflict (tenant_id, case_id, id)
                            do update set label = excluded.label, position = excluded.position
                        """)
                .param("ids", each(nodes, ThreadNode::id))
                .param("kinds", each(nodes, ThreadNode::kind))
                .param("labels", each(nodes, ThreadNode::label))
                .param("positions", each(nodes, ThreadNode::position))
                .update();
    }

    private static String[] each(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }

    private static String[] each(List<ThreadNode> nodes, Function<ThreadNode, Object> value) {
        return each(nodes.stream().map(value).toList());
    }

    void remove(CaseId caseId, Collection<UUID> ids) {
        on(
                        caseId,
                        "delete from thread_node where tenant_id = :tenant and case_id = :case and id = any(cast(:ids as uuid[]))")
                .param("ids", each(ids))
                .update();
    }

    /** Whether it was not there yet. */
    boolean tie(CaseId caseId, UUID from, UUID to) {
        return ends(caseId, """
                        insert into thread_link (tenant_id, case_id, from_id, to_id) values (:tenant, :case, :from, :to)
                        on conflict do nothing
                        """, from, to) > 0;
    }

    /** Whether it was there. */
    boolean untie(CaseId caseId, UUID from, UUID to) {
        return ends(caseId, """
                        delete from thread_link
                        where tenant_id = :tenant and case_id = :case and from_id = :from and to_id = :to
                        """, from, to) > 0;
    }

    /** What was tied to one is tied to the other. */
    void move(CaseId caseId, UUID from, UUID to) {
        for (String end : List.of("from_id", "to_id")) {
            on(
                            caseId,
                            "update thread_link set " + end
                                    + " = :to where tenant_id = :tenant and case_id = :case and " + end + " = :from")
                    .param("from", from)
                    .param("to", to)
                    .update();
        }
    }

    private int ends(CaseId caseId, String sql, UUID from, UUID to) {
        return on(caseId, sql).param("from", from).param("to", to).update();
    }

    /** Of each kind as many, so that many of one do not crowd another out. */
    List<ThreadNode> nodes(CaseId caseId, int mostOfAKind) {
        return nodes(on(caseId, """
                        select id, kind, label, position from (
                            select *, row_number() over (partition by kind order by position, id) as nth from thread_node
                            where tenant_id = :tenant and case_id = :case) n
                        where nth <= :most order by kind, position, id
                        """).param("most", mostOfAKind));
    }

    List<ThreadNode> ofKind(CaseId caseId, NodeKind kind, int most) {
        return nodes(
                on(caseId, "select " + NODE + """
                         from thread_node n where tenant_id = :tenant and case_id = :case and kind = :kind
                        order by position, id limit :most
                        """).param("kind", kind.name()).param("most", most));
    }

    List<ThreadNode> find(CaseId caseId, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : nodes(on(caseId, "select " + NODE + """
                         from thread_node n where tenant_id = :tenant and case_id = :case and id = any(cast(:ids as uuid[]))
                        order by kind, position, id
                        """).param("ids", each(ids)));
    }

    List<ThreadLink> links(CaseId caseId, int most) {
        return links(on(caseId, """
                        select from_id, to_id from thread_link where tenant_id = :tenant and case_id = :case
                        order by from_id, to_id limit :most
                        """).param("most", most));
    }

    /** The ties of some nodes, in both directions. */
    List<ThreadLink> linksOf(CaseId caseId, Collection<UUID> ids) {
        return links(on(caseId, """
                        select from_id, to_id from thread_link where tenant_id = :tenant and case_id = :case
                            and (from_id = any(cast(:ids as uuid[])) or to_id = any(cast(:ids as uuid[])))
                        order by from_id, to_id
                        """).param("ids", each(ids)));
    }

    private JdbcClient.StatementSpec on(CaseId caseId, String sql) {
        return jdbc.sql(sql).param("tenant", currentTenant.require().value()).param("case", caseId.value());
    }

    static List<ThreadNode> nodes(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, n) -> new ThreadNode(
                        row.getObject("id", UUID.class),
                        NodeKind.valueOf(row.getString("kind")),
                        row.getString("label"),
                        row.getInt("position")))
                .list();
    }

    static List<ThreadLink> links(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, n) ->
                        new ThreadLink(row.getObject("from_id", UUID.class), row.getObject("to_id", UUID.class)))
                .list();
    }
}
