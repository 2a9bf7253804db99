package id.susun.casefile;

import id.susun.audit.Audited;
import id.susun.audit.Refused;
import id.susun.identity.CurrentUser;
import id.susun.identity.Office;
import id.susun.tenant.CaseId;
import id.susun.tenant.CurrentTenant;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a text was returned for, node by node: whoever decides writes it, drafters tick it off, and neither stage knows the
 * other.
 */
@Service
public class RepairRequests {

    /** No return names more nodes than this. */
    public static final int MOST = 50;

    /** A node was named for repair. */
    public record RepairAsked(CaseId caseId, UUID node, String place, String reason) implements Audited {
        @Override
        public String subject() {
            return place;
        }
    }

    /** A drafter ticked a repair off. */
    public record RepairTicked(CaseId caseId, UUID node, String place) implements Audited {
        @Override
        public String subject() {
            return place;
        }
    }

    /** A drafter took the tick back. */
    public record RepairReopened(CaseId caseId, UUID node, String place) implements Audited {
        @Override
        public String subject() {
            return place;
        }
    }

    private final CaseAccess access;
    private final TextNodes nodes;
    private final JdbcClient jdbc;
    private final CurrentTenant currentTenant;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RepairRequests(
            CaseAccess access,
            TextNodes nodes,
            JdbcClient jdbc,
            CurrentTenant currentTenant,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.nodes = nodes;
        this.jdbc = jdbc;
        this.currentTenant = currentTenant;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Names nodes of a version for repair, inside the decision that returns it. That it came back is for {@link TextReturns}
     * to keep: also a return that names none ends what an earlier one asked for.
     *
     * @param office the office that decides, null for an institution outside
     * @return the nodes' places, in the order given
     * @throws Refused {@code casefile.repair.node.unknown} when the version has no such node, {@code casefile.repair.reason}
     *     for a reason that is too short or too long, {@code casefile.repair.many}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> ask(CaseId caseId, int version, @Nullable Office office, List<AskRepair> points) {
        if (points.size() > MOST) {
            throw new Refused("casefile.repair.many", MOST);
        }
        if (points.isEmpty()) {
            return List.of();
        }
        Map<UUID, TextNode> known = nodes.of(caseId, version).stream()
                .collect(Collectors.toMap(TextNode::id, Function.identity(), (first, second) -> first));
        List<String> places = new ArrayList<>();
        for (AskRepair point : points) {
            TextNode node = known.get(point.node());
            if (node == null) {
                throw new Refused("casefile.repair.node.unknown");
            }
            insert(caseId, version, places.size() + 1, office, node, checked(point.reason()));
            places.add(node.place());
        }
        return List.copyOf(places);
    }

    private static String checked(String reason) {
        String clean = reason.strip();
        if (clean.length() < 5 || clean.length() > 1000) {
            throw new Refused("casefile.repair.reason");
        }
        return clean;
    }

    private void insert(
            CaseId caseId, int version, int position, @Nullable Office office, TextNode node, String reason) {
        String place = node.place().substring(0, Math.min(300, node.place().length()));
        jdbc.sql("""
                        insert into text_repair (id, tenant_id, case_id, version_number, position, node_id, place, reason, office,
                            asked_by, asked_name, asked_at)
                        values (:id, :tenant, :case, :version, :position, :node, :place, :reason, :office, :by, :name, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("tenant", currentTenant.require().value())
                .param("case", caseId.value())
                .param("version", version)
                .param("position", position)
                .param("node", node.id())
                .param("place", place)
                .param("reason", reason)
                .param("office", office == null ? null : office.name(), Types.VARCHAR)
                .param("by", currentUser.person().id())
                .param("name", currentUser.person().name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new RepairAsked(caseId, node.id(), place, reason));
    }

    /** What the last return named, in the order given, if anything; throws {@link Refused} {@code casefile.unknown}. */
    @Transactional(readOnly = true)
    public List<RepairRequest> latest(CaseId caseId) {
        access.requireWhole(caseId);
        return jdbc.sql("""
                        select * from text_repair
                        where tenant_id = :tenant and case_id = :case and version_number =
                            (select max(version_number) from text_return where tenant_id = :tenant and case_id = :case)
                        order by asked_at, position limit 200
                        """)
                .param("tenant", currentTenant.require().value())
                .param("case", caseId.value())
                .query((row, n) -> RepairRequest.read(row))
                .list();
    }

    /** What returns of one version named, in the order given; throws {@link Refused} {@code casefile.unknown}. */
    @Transactional(readOnly = true)
    public List<RepairRequest> of(CaseId caseId, int version) {
        access.requireWhole(caseId);
        return jdbc.sql("""
                        select * from text_repair where tenant_id = :tenant and case_id = :case and version_number = :version
                        order by asked_at, position limit 200
                        """)
                .param("tenant", currentTenant.require().value())
                .param("case", caseId.value())
                .param("version", version)
                .query((row, n) -> RepairRequest.read(row))
                .list();
    }

    /**
     * Ticks a repair off, or takes the tick back, inside an action that has made sure that the person at work may write the
     * text; changes nothing where it is so already.
     *
     * @throws Refused {@code casefile.repair.unknown}, {@code casefile.unknown}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tick(CaseId caseId, UUID repair, boolean done) {
        RepairRequest found = latest(caseId).stream()
                .filter(request -> request.id().equals(repair))
                .findFirst()
                .orElseThrow(() -> new Refused("casefile.repair.unknown"));
        if (found.isDone() == done) {
            return;
        }
        jdbc.sql("""
                        update text_repair set done_name = :name, done_at = :at
                        where tenant_id = :tenant and case_id = :case and id = :id
                        """)
                .param("name", done ? currentUser.person().name() : null, Types.VARCHAR)
                .param("at", done ? Timestamp.from(clock.instant()) : null, Types.TIMESTAMP)
                .param("tenant", currentTenant.require().value())
                .param("case", caseId.value())
                .param("id", repair)
                .update();
        events.publishEvent(
                done
                        ? new RepairTicked(caseId, found.node(), found.place())
                        : new RepairReopened(caseId, found.node(), found.place()));
    }
}
