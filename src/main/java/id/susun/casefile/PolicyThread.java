package id.susun.casefile;

import id.susun.audit.Audited;
import id.susun.audit.Refused;
import id.susun.tenant.CaseId;
import id.susun.tenant.CurrentTenant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The thread through a case: gap → input → article → programme line → indicator. Each stage puts its own nodes here as it
 * saves them, so that another stage can tie to them without knowing that stage. Whoever acts on a case may put and tie,
 * also a stakeholder with an input; reading is for those who may see the case whole.
 */
@Service
public class PolicyThread {

    private static final int MOST = 2000;

    /** Two nodes were tied. */
    public record ThreadTied(CaseId caseId, UUID from, UUID to, String fromLabel, String toLabel) implements Audited {
        @Override
        public String subject() {
            return fromLabel + " → " + toLabel;
        }
    }

    /** A tie was taken away. */
    public record ThreadUntied(CaseId caseId, UUID from, UUID to, String fromLabel, String toLabel) implements Audited {
        @Override
        public String subject() {
            return fromLabel + " → " + toLabel;
        }
    }

    private final CaseAccess access;
    private final JdbcClient jdbc;
    private final CurrentTenant currentTenant;
    private final ApplicationEventPublisher events;

    PolicyThread(CaseAccess access, JdbcClient jdbc, CurrentTenant currentTenant, ApplicationEventPublisher events) {
        this.access = access;
        this.jdbc = jdbc;
        this.currentTenant = currentTenant;
        this.events = events;
    }

    /** Adds a node or renames it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(CaseId caseId, ThreadNode node) {
        putAll(caseId, List.of(node));
    }

    /** Adds nodes or renames them, in one statement: a new first article renames all behind it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void putAll(CaseId caseId, List<ThreadNode> nodes) {
        if (nodes.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into thread_node (tenant_id, case_id, id, kind, label, position)
                        select :tenant, :case, node.id, node.kind, left(node.label, 300), node.position
                        from unnest(cast(:ids as uuid[]), cast(:kinds as text[]), cast(:labels as text[]),
                            cast(:positions as int[])) as node (id, kind, label, position)
                        on conflict (tenant_id, case_id, id)
                            do update set label = excluded.label, position = excluded.position
                        """)
                .param("tenant", tenant())
                .param("case", caseId.value())
                .param("ids", each(nodes, ThreadNode::id))
                .param("kinds", each(nodes, ThreadNode::kind))
                .param("labels", each(nodes, ThreadNode::label))
                .param("positions", each(nodes, ThreadNode::position))
                .update();
    }

    private static String[] each(List<ThreadNode> nodes, Function<ThreadNode, Object> value) {
        return nodes.stream().map(value).map(Object::toString).toArray(String[]::new);
    }

    /** Takes a node away with its ties; a node that is not there is no error. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(CaseId caseId, UUID node) {
        jdbc.sql("delete from thread_node where tenant_id = :tenant and case_id = :case and id = :id")
                .param("tenant", tenant())
                .param("case", caseId.value())
                .param("id", node)
                .update();
    }

    /** Ties two nodes of the case; throws {@link Refused} {@code casefile.thread.unknown} when one of them is gone. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tie(CaseId caseId, UUID from, UUID to) {
        ThreadNode first = require(caseId, from);
        ThreadNode second = require(caseId, to);
        int added = jdbc.sql("""
                        insert into thread_link (tenant_id, case_id, from_id, to_id) values (:tenant, :case, :from, :to)
                        on conflict do nothing
                        """)
                .param("tenant", tenant())
                .param("case", caseId.value())
                .param("from", from)
                .param("to", to)
                .update();
        if (added > 0) {
            events.publishEvent(new ThreadTied(caseId, from, to, first.lastingName(), second.lastingName()));
        }
    }

    /** Takes a tie away; one that is not there is no error. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void untie(CaseId caseId, UUID from, UUID to) {
        ThreadNode first = require(caseId, from);
        ThreadNode second = require(caseId, to);
        int removed = jdbc.sql("""
                        delete from thread_link
                        where tenant_id = :tenant and case_id = :case and from_id = :from and to_id = :to
                        """)
                .param("tenant", tenant())
                .param("case", caseId.value())
                .param("from", from)
                .param("to", to)
                .update();
        if (removed > 0) {
            events.publishEvent(new ThreadUntied(caseId, from, to, first.lastingName(), second.lastingName()));
        }
    }

    /** All nodes of the case, by kind and position, 2,000 at most; throws {@link Refused} {@code casefile.unknown}. */
    @Transactional(readOnly = true)
    public List<ThreadNode> nodes(CaseId caseId) {
        access.requireWhole(caseId);
        return jdbc.sql("""
                        select id, kind, label, position from thread_node where tenant_id = :tenant and case_id = :case
                        order by kind, position, id limit :most
                        """)
                .param("tenant", tenant())
                .param("case", caseId.value())
                .param("most", MOST)
                .query((row, n) -> new ThreadNode(
                        row.getObject("id", UUID.class),
                        NodeKind.valueOf(row.getString("kind")),
                        row.getString("label"),
                        row.getInt("position")))
                .list();
    }

    /** The nodes of one kind, by position; throws as {@link #nodes(CaseId)} does. */
    @Transactional(readOnly = true)
    public List<ThreadNode> nodes(CaseId caseId, NodeKind kind) {
        return nodes(caseId).stream().filter(node -> node.kind() == kind).toList();
    }

    /** All ties of the case, 2,000 at most; throws as {@link #nodes(CaseId)} does. */
    @Transactional(readOnly = true)
    public List<ThreadLink> links(CaseId caseId) {
        access.requireWhole(caseId);
        return jdbc.sql("""
                        select from_id, to_id from thread_link where tenant_id = :tenant and case_id = :case
                        order by from_id, to_id limit :most
                        """)
                .param("tenant", tenant())
                .param("case", caseId.value())
                .param("most", MOST)
                .query((row, n) ->
                        new ThreadLink(row.getObject("from_id", UUID.class), row.getObject("to_id", UUID.class)))
                .list();
    }

    private ThreadNode require(CaseId caseId, UUID id) {
        return find(caseId, id).orElseThrow(() -> new Refused("casefile.thread.unknown"));
    }

    private Optional<ThreadNode> find(CaseId caseId, UUID id) {
        return jdbc.sql("""
                        select id, kind, label, position from thread_node
                        where tenant_id = :tenant and case_id = :case and id = :id
                        """)
                .param("tenant", tenant())
                .param("case", caseId.value())
                .param("id", id)
                .query((row, n) -> new ThreadNode(
                        row.getObject("id", UUID.class),
                        NodeKind.valueOf(row.getString("kind")),
                        row.getString("label"),
                        row.getInt("position")))
                .optional();
    }

    private String tenant() {
        return currentTenant.require().value();
    }
}
