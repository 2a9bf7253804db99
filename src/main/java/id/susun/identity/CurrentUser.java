package id.susun.identity;

import id.susun.tenant.TenantId;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person at work, in the tenant they work in. */
@Component
public class CurrentUser {

    private final ObjectProvider<ActingSource> acting;

    CurrentUser(ObjectProvider<ActingSource> acting) {
        this.acting = acting;
    }

    /** The signed-in principal, or empty. */
    public Optional<SignedIn> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    /** The person; throws {@link AuthenticationCredentialsNotFoundException} when nobody is signed in. */
    public Person person() {
        return find().map(SignedIn::person)
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
    }

    /** The membership worked in, with the offices that the person acts for today; empty when there is none. */
    public Optional<Membership> active() {
        return find().flatMap(signedIn -> signedIn.active().map(own -> withActing(signedIn.person(), own)));
    }

    private Membership withActing(Person person, Membership own) {
        ActingSource source = acting.getIfAvailable();
        return source == null ? own : own.lent(source.today(own.tenant(), person.id()));
    }

    /** The membership worked in; throws {@link AuthenticationCredentialsNotFoundException} when there is none. */
    public Membership membership() {
        return active().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("no tenant is chosen"));
    }

    /** The tenant worked in; throws as {@link #membership()} does. */
    public TenantId tenant() {
        return find().flatMap(SignedIn::active)
                .map(Membership::tenant)
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("no tenant is chosen"));
    }

    /** Whether the person holds {@code role} in the tenant worked in. */
    public boolean has(Role role) {
        return find().flatMap(SignedIn::active)
                .map(membership -> membership.roles().contains(role))
                .orElse(false);
    }

    /** Whether {@code role} is all that the person is in the tenant worked in. */
    public boolean hasOnly(Role role) {
        return find().flatMap(SignedIn::active)
                .map(membership -> membership.roles().equals(Set.of(role)))
                .orElse(false);
    }

    /** Whether the person holds {@code office} in the tenant worked in, or acts for it today. */
    public boolean holds(Office office) {
        return active().map(membership -> membership.offices().contains(office)
                        || membership.capacity(office, null).isPresent())
                .orElse(false);
    }
}
