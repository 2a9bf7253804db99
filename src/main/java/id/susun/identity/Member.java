package id.susun.identity;

import java.time.Instant;
import java.util.Set;

/**
 * A person of the current tenant, as last seen.
 *
 * @param person who it is
 * @param roles the roles held in the tenant
 * @param offices the offices held in the tenant
 * @param workspaces slugs of the workspaces belonged to
 * @param seenAt when Keycloak last vouched for it
 */
public record Member(Person person, Set<Role> roles, Set<Office> offices, Set<String> workspaces, Instant seenAt) {}
