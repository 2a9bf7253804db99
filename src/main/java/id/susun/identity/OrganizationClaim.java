package id.susun.identity;

import id.susun.tenant.TenantId;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the {@code organization} claim of Keycloak: per alias the group paths and the client roles those groups carry.
 *
 * <p>Rights come from client roles alone; {@code /approver/<office>} names the office of an approver and
 * {@code /workspace/<slug>} the workspaces. Whatever is not understood grants nothing: a claim must never give more than
 * it plainly says.
 */
final class OrganizationClaim {

    static final String NAME = "organization";
    static final String CLIENT = "susun";

    private static final Logger LOG = LoggerFactory.getLogger(OrganizationClaim.class);
    private static final String OFFICE = "/approver/";
    private static final String WORKSPACE = "/workspace/";
    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    private OrganizationClaim() {}

    /** The memberships that carry at least one role, by tenant id; empty for an absent or malformed claim. */
    static List<Membership> memberships(@Nullable Object claim) {
        return map(claim).entrySet().stream()
                .map(entry -> membership(String.valueOf(entry.getKey()), map(entry.getValue())))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(membership -> membership.tenant().value()))
                .toList();
    }

    private static Optional<Membership> membership(String alias, Map<?, ?> organization) {
        try {
            TenantId tenant = new TenantId(alias);
            Set<Role> roles = roles(organization);
            if (roles.isEmpty()) {
                return Optional.empty();
            }
            List<String> groups = texts(organization.get("groups")).toList();
            Set<Office> offices = roles.contains(Role.APPROVER) ? offices(groups) : Set.of();
            return Optional.of(new Membership(tenant, roles, offices, workspaces(groups)));
        } catch (IllegalArgumentException e) {
            LOG.warn("An organization whose alias is not a tenant id was left out of a sign-in");
            return Optional.empty();
        }
    }

    private static Set<Role> roles(Map<?, ?> organization) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Map<?, ?> client = map(map(organization.get("resource_access")).get(CLIENT));
        texts(client.get("roles"))
                .flatMap(name -> constant(Role.values(), name))
                .forEach(roles::add);
        return roles;
    }

    private static Set<Office> offices(List<String> groups) {
        Set<Office> offices = EnumSet.noneOf(Office.class);
        names(groups, OFFICE).flatMap(name -> constant(Office.values(), name)).forEach(offices::add);
        return offices;
    }

    private static Set<String> workspaces(List<String> groups) {
        Set<String> workspaces = new TreeSet<>();
        names(groups, WORKSPACE).filter(SLUG.asMatchPredicate()).forEach(workspaces::add);
        return workspaces;
    }

    private static Stream<String> names(List<String> groups, String parent) {
        return groups.stream().filter(path -> path.startsWith(parent)).map(path -> path.substring(parent.length()));
    }

    /** The constant whose name in lower case with hyphens is exactly {@code name}. */
    private static <E extends Enum<E>> Stream<E> constant(E[] constants, String name) {
        return Stream.of(constants)
                .filter(constant -> constant.name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-')
                        .equals(name));
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static Stream<String> texts(@Nullable Object value) {
        return value instanceof Collection<?> collection
                ? collection.stream().filter(Objects::nonNull).map(String::valueOf)
                : Stream.empty();
    }
}
