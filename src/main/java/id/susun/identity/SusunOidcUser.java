package id.susun.identity;

import id.susun.tenant.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Who signed in through Keycloak. Rights follow from the active membership alone; an operator has none in any tenant. */
final class SusunOidcUser extends DefaultOidcUser implements SignedIn {

    private static final long serialVersionUID = 1L;
    private static final String OPERATOR = "operator";

    private final Person person;
    private final List<Membership> memberships;
    private final @Nullable Membership active;
    private final boolean operator;

    private SusunOidcUser(OidcIdToken token, List<Membership> memberships, @Nullable Membership active) {
        super(authorities(token, active), token);
        String id = Objects.requireNonNull(token.getSubject());
        this.person = new Person(
                id,
                Objects.requireNonNullElse(token.getPreferredUsername(), id),
                Objects.requireNonNullElse(token.getFullName(), id));
        this.memberships = memberships;
        this.active = active;
        this.operator = isOperator(token);
    }

    /** A person at sign-in: the first tenant is active, since most people have only one. */
    static SusunOidcUser signedIn(OidcIdToken token) {
        List<Membership> memberships = memberships(token);
        return new SusunOidcUser(
                token, memberships, memberships.stream().findFirst().orElse(null));
    }

    /**
     * The same person with a newer token. The tenant stays active while it is still theirs. A lost one leaves none
     * active: going on silently in another tenant would put work into the wrong government.
     */
    SusunOidcUser renewed(OidcIdToken token) {
        if (memberships.isEmpty()) {
            return signedIn(token);
        }
        List<Membership> now = memberships(token);
        return new SusunOidcUser(
                token, now, active == null ? null : find(now, active.tenant()).orElse(null));
    }

    /** The same person working in another of their tenants; empty when it is not theirs. */
    Optional<SusunOidcUser> in(TenantId tenant) {
        return find(memberships, tenant).map(chosen -> new SusunOidcUser(getIdToken(), memberships, chosen));
    }

    private static Optional<Membership> find(List<Membership> memberships, TenantId tenant) {
        return memberships.stream()
                .filter(membership -> membership.tenant().equals(tenant))
                .findFirst();
    }

    private static List<Membership> memberships(OidcIdToken token) {
        return isOperator(token) ? List.of() : OrganizationClaim.memberships(token.getClaim(OrganizationClaim.NAME));
    }

    private static boolean isOperator(OidcIdToken token) {
        return token.getClaim("realm_access") instanceof Map<?, ?> access
                && access.get("roles") instanceof List<?> roles
                && roles.contains(OPERATOR);
    }

    private static List<GrantedAuthority> authorities(OidcIdToken token, @Nullable Membership active) {
        if (isOperator(token)) {
            return List.of(new SimpleGrantedAuthority("ROLE_OPERATOR"));
        }
        return active == null ? List.of() : ActingPerson.authorities(active);
    }

    @Override
    public Person person() {
        return person;
    }

    @Override
    public List<Membership> memberships() {
        return memberships;
    }

    @Override
    public Optional<Membership> active() {
        return Optional.ofNullable(active);
    }

    @Override
    public boolean operator() {
        return operator;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SusunOidcUser that
                && super.equals(that)
                && Objects.equals(active, that.active)
                && memberships.equals(that.memberships);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), active, memberships);
    }
}
