package id.susun.implementation;

import id.susun.audit.Audited;
import id.susun.audit.Refused;
import id.susun.tenant.CaseId;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds, changes and removes entries of every kind alike, each with its line in the history. */
@Component
class PlanKeeper {

    private final ApplicationEventPublisher events;

    PlanKeeper(ApplicationEventPublisher events) {
        this.events = events;
    }

    /**
     * Stores an entry; one that says nothing new leaves everything as it is.
     *
     * @param fresh makes a new entry at a position
     * @param event tells the history, from what stood before (null for a new entry) and what stands now
     * @throws Refused {@code implementation.many}, {@code implementation.gone} or {@code implementation.stale}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <C extends PlanEntry, T extends PlanPart<C>> T keep(
            CaseId caseId, PlanParts<T> store, C command, BiFunction<CaseId, Integer, T> fresh, Change<C> event) {
        UUID id = command.id();
        if (id == null) {
            T part = fresh.apply(caseId, nextPosition(store, caseId));
            part.write(command);
            T stored = store.saveAndFlush(part);
            events.publishEvent(event.of(null, stored.facts()));
            return stored;
        }
        T part = load(caseId, store, id, command.version());
        C before = part.facts();
        if (!before.equals(command)) {
            part.write(command);
            part = store.saveAndFlush(part);
            events.publishEvent(event.of(before, part.facts()));
        }
        return part;
    }

    /** Takes an entry away; throws {@link Refused} {@code implementation.gone} or {@code implementation.stale}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public <C extends PlanEntry, T extends PlanPart<C>> void remove(
            CaseId caseId, PlanParts<T> store, UUID id, int version, Function<C, Audited> event) {
        T part = load(caseId, store, id, version);
        store.delete(part);
        events.publishEvent(event.apply(part.facts()));
    }

    /** The entry as the person saw it; throws {@link Refused} {@code implementation.gone} or {@code implementation.stale}. */
    static <T extends PlanPart<?>> T load(CaseId caseId, PlanParts<T> store, UUID id, @Nullable Integer version) {
        T part = store.findByIdAndCaseId(id, caseId.value()).orElseThrow(() -> new Refused("implementation.gone"));
        part.requireSeen(version);
        return part;
    }

    private static <T extends PlanPart<?>> int nextPosition(PlanParts<T> store, CaseId caseId) {
        List<T> parts = store.findTop500ByCaseIdOrderByPosition(caseId.value());
        if (parts.size() >= PlanParts.MOST) {
            throw new Refused("implementation.many", PlanParts.MOST);
        }
        return parts.isEmpty() ? 1 : parts.getLast().position() + 1;
    }

    /** Makes the event of an added or changed entry. */
    interface Change<C> {

        Audited of(@Nullable C before, C after);
    }
}
