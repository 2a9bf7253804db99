package id.susun.approval;

import id.susun.audit.Refused;
import id.susun.identity.PeopleDirectory;
import id.susun.tenant.Tenants;
import id.susun.workflow.DecisionTables;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes single rules of a government's table of routes, without a DMN editor. What comes of it is the same kind of table,
 * under the same checks, kept in the same rows as one that is uploaded (decision 021).
 */
@Service
@PreAuthorize("hasRole('TENANT_ADMIN')")
public class RouteEditing {

    private static final int LONGEST_NOTE = 1000;

    private final RouteTables tables;
    private final DecisionTables decisions;
    private final Tenants tenants;
    private final PeopleDirectory people;

    RouteEditing(RouteTables tables, DecisionTables decisions, Tenants tenants, PeopleDirectory people) {
        this.tables = tables;
        this.decisions = decisions;
        this.tenants = tenants;
        this.people = people;
    }

    /** Which state of the table holds; a change says on which it rests. */
    @Transactional(readOnly = true)
    public int version() {
        return tables.version();
    }

    /** The rules that hold, in order: the first that fits decides. */
    @Transactional(readOnly = true)
    public List<RouteRule> rules() {
        return tables.rules().stream().map(RouteRule::of).toList();
    }

    /** What these rules would change, without changing anything. */
    @Transactional(readOnly = true)
    public RouteEffects effects(List<RouteRule> after) {
        return new RouteComparison(tenants.current().level(), rules(), after)
                .effects(office -> people.deciders(office, null));
    }

    /**
     * Lets these rules hold for texts submitted from now on.
     *
     * @param version the state of the table that was changed
     * @throws Refused as {@link RouteTables#replace}, {@code route.table.changed} when somebody else was faster, {@code
     *     route.rule.note.long} for a note of more than 1,000 characters, {@code route.rule.noTurn} for a rule in which nobody
     *     initials
     */
    @Transactional
    public void change(int version, List<RouteRule> after, String reason) {
        if (after.stream().anyMatch(rule -> rule.note().length() > LONGEST_NOTE)) {
            throw new Refused("route.rule.note.long", LONGEST_NOTE);
        }
        for (int i = 0; i < after.size(); i++) {
            if (after.get(i).route().turns().isEmpty()) {
                throw new Refused("route.rule.noTurn", i + 1);
            }
        }
        tables.replace(
                decisions.withRules(
                        RouteTables.TABLE,
                        after.stream().map(RouteRule::decision).toList()),
                reason,
                version);
    }
}
