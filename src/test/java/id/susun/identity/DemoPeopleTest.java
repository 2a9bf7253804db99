package id.susun.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.susun.tenant.TenantId;
import java.util.EnumSet;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoPeopleTest {

    private static final TenantId SAWAHLUNTO = new TenantId("kota-sawahlunto");
    private static final TenantId LEBONG = new TenantId("kabupaten-lebong");

    private final DemoPeople people = DemoPeople.load();

    @Test
    void theCamatOfTubeiApprovesInTheirOwnWorkspace() {
        assertThat(people.as("camat.tubei").membership())
                .isEqualTo(new Membership(LEBONG, Set.of(Role.APPROVER), Set.of(Office.KEPALA_PD), Set.of("tubei")));
    }

    @Test
    void onePersonDraftsInOneTenantAndAuditsInAnother() {
        assertThat(people.as("rangkap.dua", SAWAHLUNTO).membership().roles()).containsExactly(Role.DRAFTER);
        assertThat(people.as("rangkap.dua", LEBONG).membership().roles()).containsExactly(Role.AUDITOR);
        assertThatThrownBy(() -> people.as("rangkap.dua")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void theOperatorAndTheNewcomerBelongToNoTenant() {
        assertThat(people.everyone()).extracting(Person::username).contains("operator", "tanpa.pemda");
        assertThatThrownBy(() -> people.as("operator")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> people.as("tanpa.pemda")).isInstanceOf(NoSuchElementException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kota-medan", "kota-sawahlunto", "kabupaten-lebong"})
    void everyTenantFillsEveryRoleAndOffice(String tenant) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        EnumSet<Office> offices = EnumSet.noneOf(Office.class);
        people.of(new TenantId(tenant)).forEach(acting -> {
            roles.addAll(acting.membership().roles());
            offices.addAll(acting.membership().offices());
        });

        assertThat(roles).isEqualTo(EnumSet.allOf(Role.class));
        assertThat(offices).isEqualTo(EnumSet.allOf(Office.class));
    }
}
