package id.susun.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Lends the authorities of the offices that the person at work acts for today, at the moment a check asks for them: what
 * expires at midnight is not in anybody's session.
 */
@Component
class ActingAuthorities implements RoleHierarchy {

    private final ObjectProvider<CurrentUser> currentUser;

    ActingAuthorities(ObjectProvider<CurrentUser> currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public Collection<GrantedAuthority> getReachableGrantedAuthorities(
            Collection<? extends GrantedAuthority> authorities) {
        List<GrantedAuthority> reachable = new ArrayList<>(authorities);
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getAuthorities().equals(authorities)) {
            Set<ActingOffice> acting =
                    currentUser.getObject().active().map(Membership::acting).orElse(Set.of());
            if (!acting.isEmpty()) {
                reachable.add(new SimpleGrantedAuthority(Role.APPROVER.authority()));
            }
            acting.forEach(one -> reachable.add(
                    new SimpleGrantedAuthority("OFFICE_" + one.office().name())));
        }
        return reachable;
    }
}
