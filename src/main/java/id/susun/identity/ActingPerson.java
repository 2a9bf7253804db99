package id.susun.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A person acting without a browser session, for demo data and tests; carries the same rights as a sign-in would.
 *
 * @param person who acts
 * @param membership where, and as what
 */
public record ActingPerson(Person person, Membership membership) implements SignedIn {

    @Override
    public List<Membership> memberships() {
        return List.of(membership);
    }

    @Override
    public Optional<Membership> active() {
        return Optional.of(membership);
    }

    @Override
    public boolean operator() {
        return false;
    }

    /** Calls {@code work} as this person and restores the security context afterwards. */
    public <T> T call(Callable<T> work) throws Exception {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(this, "n/a", authorities(membership)));
        SecurityContextHolder.setContext(context);
        try {
            return work.call();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Runs {@code work} as this person and restores the security context afterwards. */
    public void run(Runnable work) {
        try {
            call(() -> {
                work.run();
                return true;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The Spring Security authorities of a membership: {@code ROLE_…} for roles, {@code OFFICE_…} for offices. */
    public static List<GrantedAuthority> authorities(Membership membership) {
        List<GrantedAuthority> authorities = new ArrayList<>();
        membership.roles().forEach(role -> authorities.add(new SimpleGrantedAuthority(role.authority())));
        membership.offices().forEach(office -> authorities.add(new SimpleGrantedAuthority("OFFICE_" + office.name())));
        return authorities;
    }
}
