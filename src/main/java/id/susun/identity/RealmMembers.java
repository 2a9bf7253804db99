package id.susun.identity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Derives from a realm file the claim that Keycloak would put into each member's token. */
final class RealmMembers {

    private record Group(String path, List<String> roles) {}

    private final Map<String, Map<String, Object>> claims = new LinkedHashMap<>();

    RealmMembers(JsonNode realm) {
        for (JsonNode organization : realm.path("organizations")) {
            Map<String, Group> groups = new HashMap<>();
            collect(organization.path("groups"), groups);
            String alias = organization.path("alias").asString();
            for (JsonNode member : organization.path("members")) {
                claims.computeIfAbsent(member.path("username").asString(), name -> new LinkedHashMap<>())
                        .put(alias, claim(member, groups));
            }
        }
    }

    List<Membership> of(String username) {
        return OrganizationClaim.memberships(claims.get(username));
    }

    private static void collect(JsonNode nodes, Map<String, Group> groups) {
        for (JsonNode node : nodes) {
            List<String> roles = node.path("clientRoles")
                    .path(OrganizationClaim.CLIENT)
                    .valueStream()
                    .map(JsonNode::asString)
                    .toList();
            groups.put(node.path("id").asString(), new Group(node.path("path").asString(), roles));
            collect(node.path("subGroups"), groups);
        }
    }

    private static Map<String, Object> claim(JsonNode member, Map<String, Group> groups) {
        TreeSet<String> paths = new TreeSet<>();
        TreeSet<String> roles = new TreeSet<>();
        for (JsonNode id : member.path("groups")) {
            Group group = groups.get(id.asString());
            if (group == null) {
                throw new IllegalStateException("a member names the unknown group " + id.asString());
            }
            paths.add(group.path());
            roles.addAll(group.roles());
        }
        return Map.of("groups", paths, "resource_access", Map.of(OrganizationClaim.CLIENT, Map.of("roles", roles)));
    }
}
