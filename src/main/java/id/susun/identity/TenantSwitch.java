package id.susun.identity;

import id.susun.tenant.TenantId;
import java.util.List;
import java.util.Objects;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Lets a person with several tenants choose the one to work in. */
@Service
public class TenantSwitch {

    private final CurrentUser currentUser;

    TenantSwitch(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** The memberships to choose from, by tenant id; empty for nobody, for an operator and for a person without tenant. */
    public List<Membership> choices() {
        return currentUser.find().map(SignedIn::memberships).orElse(List.of());
    }

    /**
     * Makes {@code tenant} the one worked in, for the whole browser session; load the page anew afterwards. Must run
     * inside a request of that session.
     *
     * @throws AccessDeniedException when the person does not belong to {@code tenant}; nothing changes then
     */
    public void switchTo(TenantId tenant) {
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        if (!(before instanceof OAuth2AuthenticationToken token)
                || !(token.getPrincipal() instanceof SusunOidcUser user)) {
            throw new AccessDeniedException("no sign-in whose tenant could be switched");
        }
        SusunOidcUser chosen = user.in(tenant).orElseThrow(() -> new AccessDeniedException("not a member"));
        OAuth2AuthenticationToken after = new OAuth2AuthenticationToken(
                chosen, chosen.getAuthorities(), token.getAuthorizedClientRegistrationId());
        after.setDetails(token.getDetails());
        ServletRequestAttributes attributes =
                (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        SessionPrincipal.replace(after, attributes.getRequest(), Objects.requireNonNull(attributes.getResponse()));
    }
}
