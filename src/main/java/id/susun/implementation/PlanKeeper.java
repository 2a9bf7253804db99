package id.susun.implementation;

import id.susun.audit.Audited;
import id.susun.audit.Refused;
import id.susun.casefile.CaseParts;
import id.susun.tenant.CaseId;
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
     * @throws Refused {@code casefile.part.many}, {@code implementation.gone} or {@code casefile.part.stale}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <C extends PlanEntry, T extends PlanPart<C>> T keep(
            CaseId caseId, CaseParts<T> store, C command, BiFunction<CaseId, Integer, T> fresh, Change<C> event) {
        UUID id = command.id();
        if (id == null) {
            T part = fresh.apply(caseId, store.nextPosition(caseId));
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

    /** Takes an entry away; throws {@link Refused} {@code implementation.gone} or {@code casefile.part.stale}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public <C extends PlanEntry, T extends PlanPart<C>> void remove(
            CaseId caseId, CaseParts<T> store, UUID id, int version, Function<C, Audited> event) {
        T part = load(caseId, store, id, version);
        store.delete(part);
        events.publishEvent(event.apply(part.facts()));
    }

    /** The entry as the person saw it; throws {@link Refused} {@code implementation.gone} or {@code casefile.part.stale}. */
    static <T extends PlanPart<?>> T load(CaseId caseId, CaseParts<T> store, UUID id, @Nullable Integer version) {
        T part = store.findByIdAndCaseId(id, caseId.value()).orElseThrow(() -> new Refused("implementation.gone"));
        part.requireSeen(version);
        return part;
    }

    /** Makes the event of an added or changed entry. */
    interface Change<C> {

        Audited of(@Nullable C before, C after);
    }
}
