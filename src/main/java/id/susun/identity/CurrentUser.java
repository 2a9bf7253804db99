package id.susun.identity;

import id.susun.tenant.TenantId;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person at work, in the tenant they work in. */
@Component
public class CurrentUser {

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

    /** The membership worked in; throws {@link AuthenticationCredentialsNotFoundException} when there is none. */
    public Membership membership() {
        return find().flatMap(SignedIn::active)
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("no tenant is chosen"));
    }

    /** The tenant worked in; throws as {@link #membership()} does. */
    public TenantId tenant() {
        return membership().tenant();
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

    /** Whether the person holds {@code office} in the tenant worked in. */
    public boolean holds(Office office) {
        return find().flatMap(SignedIn::active)
                .map(membership -> membership.offices().contains(office))
                .orElse(false);
    }
}
