package id.susun.audit;

import java.util.List;

/**
 * What the history of a case can be narrowed to.
 *
 * @param actors everybody who stands in it, by name
 * @param actions the names of everything that was done
 */
public record AuditChoices(List<AuditActor> actors, List<String> actions) {

    /** Keeps its own copies. */
    public AuditChoices {
        actors = List.copyOf(actors);
        actions = List.copyOf(actions);
    }
}
