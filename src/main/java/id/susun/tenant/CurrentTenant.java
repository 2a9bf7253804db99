package id.susun.tenant;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The tenant that the running work belongs to. It is read when a transaction begins and does not change inside one:
 * bind first, then call the transactional service.
 */
@Component
public class CurrentTenant {

    private sealed interface Bound {}

    private record Tenant(TenantId id) implements Bound {}

    private record System() implements Bound {}

    private static final ThreadLocal<@Nullable Bound> BOUND = new ThreadLocal<>();

    private final ObjectProvider<TenantSource> sources;

    CurrentTenant(ObjectProvider<TenantSource> sources) {
        this.sources = sources;
    }

    /** The tenant bound to this thread, else that of the signed-in person; empty for system work and for nobody. */
    public Optional<TenantId> find() {
        return switch (BOUND.get()) {
            case Tenant bound -> Optional.of(bound.id());
            case System system -> Optional.empty();
            case null ->
                sources.stream().flatMap(source -> source.tenant().stream()).findFirst();
        };
    }

    /** As {@link #find()}; throws {@link IllegalStateException} where there is none. */
    public TenantId require() {
        return find().orElseThrow(() -> new IllegalStateException("no tenant is bound to this work"));
    }

    /** Whether the running work is the platform's own (migration, deployment, job acquisition), across tenants. */
    public static boolean isSystem() {
        return BOUND.get() instanceof System;
    }

    /** Runs {@code work} as the given tenant's: background jobs, public pages, demo data. */
    public static <T> T callAs(TenantId tenant, Callable<T> work) {
        return call(new Tenant(tenant), work);
    }

    /** Runs {@code work} as the given tenant's. */
    public static void runAs(TenantId tenant, Runnable work) {
        call(new Tenant(tenant), () -> {
            work.run();
            return true;
        });
    }

    /** Runs {@code work} as the platform's own, across tenants; never on behalf of a person. */
    public static <T> T callAsSystem(Callable<T> work) {
        return call(new System(), work);
    }

    private static <T> T call(Bound bound, Callable<T> work) {
        Bound before = BOUND.get();
        BOUND.set(bound);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            if (before == null) {
                BOUND.remove();
            } else {
                BOUND.set(before);
            }
        }
    }
}
