package id.susun.identity;

import id.susun.tenant.CurrentTenant;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Writes down, at each sign-in and each renewed token, what Keycloak said about a person's memberships. */
@Service
public class MemberRegister {

    private static final String UPSERT = """
            insert into member (tenant_id, person_id, username, name, roles, offices, workspaces, seen_at)
            values (:tenant, :person, :username, :name, :roles, :offices, :workspaces, :seen)
            on conflict (tenant_id, person_id) do update set username = excluded.username, name = excluded.name,
                roles = excluded.roles, offices = excluded.offices, workspaces = excluded.workspaces,
                seen_at = excluded.seen_at""";

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;

    MemberRegister(JdbcClient jdbc, TransactionOperations transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn signedIn) {
            replace(signedIn.person(), signedIn.memberships());
        }
    }

    /**
     * Replaces what is known of one person by {@code memberships}, in every tenant at once; hence it runs as the
     * platform. Demo data calls it for people who have not signed in yet.
     */
    public void replace(Person person, List<Membership> memberships) {
        CurrentTenant.callAsSystem(() -> transactions.execute(status -> {
            String[] tenants = memberships.stream()
                    .map(membership -> membership.tenant().value())
                    .toArray(String[]::new);
            jdbc.sql("delete from member where person_id = :person and tenant_id <> all(:tenants)")
                    .param("person", person.id())
                    .param("tenants", tenants)
                    .update();
            memberships.forEach(membership -> upsert(person, membership));
            return memberships.size();
        }));
    }

    private void upsert(Person person, Membership membership) {
        jdbc.sql(UPSERT)
                .param("tenant", membership.tenant().value())
                .param("person", person.id())
                .param("username", person.username())
                .param("name", person.name())
                .param("roles", texts(membership.roles(), Enum::name))
                .param("offices", texts(membership.offices(), Enum::name))
                .param("workspaces", texts(membership.workspaces(), Function.identity()))
                .param("seen", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static <T> String[] texts(Collection<T> values, Function<? super T, String> text) {
        return values.stream().map(text).sorted().toArray(String[]::new);
    }
}
