package id.susun.casefile;

import id.susun.tenant.CaseId;
import id.susun.tenant.CurrentTenant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks the rows of the thread what is tied to what. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ThreadQueries {

    /** Ties from nodes of one kind to nodes of some. */
    private static final String TIES = """
            thread_link l
                join thread_node a on a.tenant_id = l.tenant_id and a.case_id = l.case_id and a.id = l.from_id
                join thread_node n on n.tenant_id = l.tenant_id and n.case_id = l.case_id and n.id = l.to_id
            where l.tenant_id = :tenant and l.case_id = :case and a.kind = :from and n.kind in (:kinds)""";

    private static final String LOOSE = """
            thread_node n where n.tenant_id = :tenant and n.case_id = :case and n.kind in (:kinds) and not exists (
                select from thread_link l
                    join thread_node a on a.tenant_id = l.tenant_id and a.case_id = l.case_id and a.id = l.from_id
                where l.tenant_id = n.tenant_id and l.case_id = n.case_id and l.to_id = n.id and a.kind = :from)""";

    private final JdbcClient jdbc;
    private final CurrentTenant currentTenant;

    ThreadQueries(JdbcClient jdbc, CurrentTenant currentTenant) {
        this.jdbc = jdbc;
        this.currentTenant = currentTenant;
    }

    /** Those whose label holds these words. */
    List<ThreadNode> search(CaseId caseId, Collection<NodeKind> kinds, String words, int most) {
        return ThreadRows.nodes(on(caseId, "select " + ThreadRows.NODE + """
                         from thread_node n where tenant_id = :tenant and case_id = :case and kind in (:kinds)
                            and strpos(lower(label), lower(:words)) > 0
                        order by kind, position, id limit :most
                        """)
                .param("kinds", names(kinds))
                .param("words", words)
                .param("most", most));
    }

    List<ThreadLink> links(CaseId caseId, NodeKind from, Collection<NodeKind> to, int most) {
        return ThreadRows.links(
                on(caseId, "select l.from_id, l.to_id from " + TIES + " order by l.from_id, l.to_id limit :most")
                        .param("from", from.name())
                        .param("kinds", names(to))
                        .param("most", most));
    }

    List<ThreadNode> reached(CaseId caseId, NodeKind from, Collection<NodeKind> to, int most) {
        return ThreadRows.nodes(on(
                        caseId,
                        "select distinct " + ThreadRows.NODE + " from " + TIES
                                + " order by n.kind, n.position, n.id limit :most")
                .param("from", from.name())
                .param("kinds", names(to))
                .param("most", most));
    }

    List<ThreadNode> loose(CaseId caseId, NodeKind from, Collection<NodeKind> to, int most) {
        return ThreadRows.nodes(on(
                        caseId,
                        "select " + ThreadRows.NODE + " from " + LOOSE
                                + " order by n.kind, n.position, n.id limit :most")
                .param("from", from.name())
                .param("kinds", names(to))
                .param("most", most));
    }

    int countLoose(CaseId caseId, NodeKind from, Collection<NodeKind> to) {
        return on(caseId, "select count(*) from " + LOOSE)
                .param("from", from.name())
                .param("kinds", names(to))
                .query(Integer.class)
                .single();
    }

    private static List<String> names(Collection<NodeKind> kinds) {
        return kinds.stream().map(NodeKind::name).toList();
    }

    private JdbcClient.StatementSpec on(CaseId caseId, String sql) {
        return jdbc.sql(sql).param("tenant", currentTenant.require().value()).param("case", caseId.value());
    }
}
