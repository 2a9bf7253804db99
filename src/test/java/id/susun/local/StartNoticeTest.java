package id.susun.local;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.identity.DemoPeople;
import id.susun.testing.People;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StartNoticeTest {

    @Test
    void thePasswordItNamesIsEverybodysInTheRealm() throws IOException {
        JsonNode realm = JsonMapper.shared().readTree(new ClassPathResource(KeycloakHome.REALM).getInputStream());

        assertThat(realm.path("users")
                        .valueStream()
                        .map(user ->
                                user.path("credentials").path(0).path("value").asString()))
                .hasSizeGreaterThan(20)
                .containsOnly(StartNotice.PASSWORD);
        assertThat(People.PASSWORD).isEqualTo(StartNotice.PASSWORD);
    }

    @Test
    void everybodyStandsInTheTableWithTheirRoles() {
        String table = StartNotice.table(DemoPeople.load());

        assertThat(table.lines())
                .anyMatch(line -> line.matches(" +perancang\\.tubei +\\S.* kabupaten-lebong: drafter.*\\(tubei\\)"))
                .anyMatch(line -> line.matches(" +bupati\\.lebong .*: approver \\[kepala-daerah].*"))
                .anyMatch(line -> line.matches(" +rangkap\\.dua .*: .*; .*: .*"))
                .anyMatch(line -> line.contains("tanpa.pemda"));
    }
}
