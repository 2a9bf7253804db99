package id.susun.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.tenant.TenantId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrganizationClaimTest {

    @Test
    void readsRolesOfficesAndWorkspacesOfEachTenant() {
        Map<String, Object> claim = Map.of(
                "kota-medan", organization(List.of("/approver/sekda", "/workspace/sekretariat-daerah"), "approver"),
                "kabupaten-lebong", organization(List.of("/auditor"), "auditor"));

        assertThat(OrganizationClaim.memberships(claim))
                .containsExactly(
                        new Membership(new TenantId("kabupaten-lebong"), Set.of(Role.AUDITOR), Set.of(), Set.of()),
                        new Membership(
                                new TenantId("kota-medan"),
                                Set.of(Role.APPROVER),
                                Set.of(Office.SEKDA),
                                Set.of("sekretariat-daerah")));
    }

    @Test
    void anAbsentOrMisshapenClaimGivesNothing() {
        assertThat(OrganizationClaim.memberships(null)).isEmpty();
        assertThat(OrganizationClaim.memberships("kota-medan")).isEmpty();
        assertThat(OrganizationClaim.memberships(List.of("kota-medan"))).isEmpty();
        assertThat(OrganizationClaim.memberships(Map.of("kota-medan", "drafter")))
                .isEmpty();
        assertThat(OrganizationClaim.memberships(Map.of("kota-medan", Map.of("resource_access", List.of("drafter")))))
                .isEmpty();
    }

    @Test
    void aGroupNameAloneGivesNoRole() {
        assertThat(OrganizationClaim.memberships(Map.of("kota-medan", Map.of("groups", List.of("/drafter")))))
                .isEmpty();
    }

    @Test
    void unknownRolesOfficesAndGroupsAreLeftOut() {
        Map<String, Object> claim = Map.of(
                "kota-medan",
                organization(
                        List.of("/approver/raja", "/approver/SEKDA", "/workspace/../auditor", "/lain/sekda", "sekda"),
                        "approver",
                        "superuser",
                        "AUDITOR",
                        "tenant_admin"));

        assertThat(OrganizationClaim.memberships(claim))
                .containsExactly(new Membership(new TenantId("kota-medan"), Set.of(Role.APPROVER), Set.of(), Set.of()));
    }

    @Test
    void anOfficeNeedsTheRoleOfAnApprover() {
        Map<String, Object> claim = Map.of("kota-medan", organization(List.of("/approver/sekda"), "auditor"));

        assertThat(OrganizationClaim.memberships(claim))
                .singleElement()
                .extracting(Membership::offices)
                .isEqualTo(Set.of());
    }

    @Test
    void rolesOfAnotherClientDoNotCount() {
        Map<String, Object> other = Map.of("resource_access", Map.of("lain", Map.of("roles", List.of("drafter"))));

        assertThat(OrganizationClaim.memberships(Map.of("kota-medan", other))).isEmpty();
    }

    @Test
    void anAliasThatIsNoTenantIdIsLeftOutAndTheOthersStay() {
        Map<String, Object> claim = Map.of(
                "Kota Medan'; drop table tenant", organization(List.of(), "drafter"),
                "", organization(List.of(), "drafter"),
                "kota-medan", organization(List.of(), "drafter"));

        assertThat(OrganizationClaim.memberships(claim))
                .extracting(membership -> membership.tenant().value())
                .containsExactly("kota-medan");
    }

    @Test
    void emptyEntriesInListsAreLeftOut() {
        Map<String, Object> claim = Map.of(
                "kota-medan",
                Map.of(
                        "groups", Arrays.asList(null, "/workspace/bkpsdm"),
                        "resource_access", Map.of("susun", Map.of("roles", Arrays.asList(null, "drafter")))));

        assertThat(OrganizationClaim.memberships(claim))
                .containsExactly(
                        new Membership(new TenantId("kota-medan"), Set.of(Role.DRAFTER), Set.of(), Set.of("bkpsdm")));
    }

    private static Map<String, Object> organization(List<String> groups, String... roles) {
        return Map.of("groups", groups, "resource_access", Map.of("susun", Map.of("roles", List.of(roles))));
    }
}
