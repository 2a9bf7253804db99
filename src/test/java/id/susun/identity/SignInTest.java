package id.susun.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.susun.tenant.CurrentTenant;
import id.susun.tenant.TenantId;
import id.susun.testing.KeycloakAdmin;
import id.susun.testing.KeycloakTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Each test signs in a different person: Keycloak holds up quick sign-ins of one and the same. */
@KeycloakTest
class SignInTest {

    private static final TenantId LEBONG = new TenantId("kabupaten-lebong");

    private static final String UIDL = "/?v-r=uidl&v-uiId=0";

    @Value("${susun.url}")
    private String url;

    @Value("${susun.oidc.issuer}")
    private String issuer;

    @Autowired
    private PeopleDirectory people;

    private WebSession browser;

    @BeforeEach
    void openBrowser() {
        browser = new WebSession(url);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void aDrafterSignsInIntoTheirOnlyTenant() {
        browser.signIn("perancang.tubei");

        WhoAmI.Seen me = browser.me();
        assertThat(me.username()).isEqualTo("perancang.tubei");
        assertThat(me.active()).isEqualTo("kabupaten-lebong");
        assertThat(me.authorities()).containsExactly("ROLE_DRAFTER");
        assertThat(browser.json(WhoAmI.AS_DRAFTER).statusCode()).isEqualTo(200);
    }

    @Test
    void anApproverCarriesTheirOfficesAndTheDirectoryNamesThem() {
        browser.signIn("sekda.lebong");

        assertThat(browser.me().authorities()).containsExactly("OFFICE_KEPALA_PD", "OFFICE_SEKDA", "ROLE_APPROVER");
        assertThat(browser.json(WhoAmI.AS_DRAFTER).statusCode()).isEqualTo(403);
        assertThat(CurrentTenant.callAs(LEBONG, () -> people.holding(Office.SEKDA, null)))
                .extracting(member -> member.person().username())
                .containsExactly("sekda.lebong");
        assertThat(CurrentTenant.callAs(new TenantId("kota-medan"), () -> people.holding(Office.SEKDA, null)))
                .extracting(member -> member.person().username())
                .doesNotContain("sekda.lebong");
    }

    @Test
    void theSignInPageAsksForThePasswordAtOnceAndNamesNoTenant() {
        String page = browser.page("/").body();

        assertThat(page).contains("name=\"username\"", "name=\"password\"", "lang=\"id\"");
        assertThat(page).doesNotContain("kota-medan", "Pemerintah Kota");
    }

    @Test
    void aPersonOfTwoTenantsWorksInOneAndSwitches() {
        browser.signIn("rangkap.dua");
        assertThat(browser.me().choices()).containsExactly("kabupaten-lebong", "kota-sawahlunto");
        assertThat(browser.me().active()).isEqualTo("kabupaten-lebong");
        assertThat(browser.me().authorities()).containsExactly("ROLE_AUDITOR");

        assertThat(browser.json(WhoAmI.SWITCH + "kota-sawahlunto").statusCode()).isEqualTo(200);
        assertThat(browser.me().authorities()).containsExactly("ROLE_DRAFTER");

        assertThat(browser.json(WhoAmI.SWITCH + "kota-medan").statusCode()).isEqualTo(403);
        assertThat(browser.me().active()).isEqualTo("kota-sawahlunto");

        browser.json(WhoAmI.RUN_OUT);
        assertThat(browser.me().active()).as("after new tokens").isEqualTo("kota-sawahlunto");
    }

    @Test
    void aPersonWithoutTenantIsLedToAnExplanation() {
        assertThat(browser.signIn("tanpa.pemda").uri().getPath()).isEqualTo(MembershipFilter.NO_TENANT);
        assertThat(browser.page("/kebijakan").uri().getPath()).isEqualTo(MembershipFilter.NO_TENANT);
        assertThat(browser.me().authorities()).isEmpty();
    }

    @Test
    void anOperatorHasNoTenant() {
        browser.signIn("operator");

        assertThat(browser.me().authorities()).containsExactly("ROLE_OPERATOR");
        assertThat(browser.me().choices()).isEmpty();
        assertThat(browser.me().active()).isEmpty();
    }

    @Test
    void signingOutEndsBothSessions() {
        try (KeycloakAdmin admin = new KeycloakAdmin(issuer)) {
            int elsewhere = admin.sessions("auditor.lebong");
            browser.signIn("auditor.lebong");
            assertThat(admin.sessions("auditor.lebong")).isEqualTo(elsewhere + 1);
            browser.post("/logout", Map.of("_csrf", browser.me().csrf()));

            assertThat(browser.json(WhoAmI.PATH).statusCode()).isEqualTo(302);
            assertThat(admin.sessions("auditor.lebong")).isEqualTo(elsewhere);
        }
    }

    @Test
    void endingTheSessionInKeycloakEndsItHere() {
        browser.signIn("asisten.lebong");
        assertThat(browser.json(WhoAmI.PATH).statusCode()).isEqualTo(200);

        try (KeycloakAdmin admin = new KeycloakAdmin(issuer)) {
            admin.signOut("asisten.lebong");
        }

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(browser.json(WhoAmI.PATH).statusCode()).isEqualTo(302));
    }

    /** Keycloak refuses to renew the tokens of somebody whose last membership has ended. */
    @Test
    void theLastMembershipRemovedEndsTheSessionWithTheNextTokens() {
        browser.signIn("pelaksana.tubei");
        assertThat(browser.me().authorities()).containsExactly("ROLE_IMPLEMENTER");

        try (KeycloakAdmin admin = new KeycloakAdmin(issuer)) {
            admin.removeMember("kabupaten-lebong", "pelaksana.tubei");
            try {
                browser.json(WhoAmI.RUN_OUT);

                assertThat(browser.post(UIDL, Map.of()).body()).contains("sessionExpired");
                assertThat(browser.json(WhoAmI.PATH).statusCode()).isEqualTo(302);
                assertThat(browser.signIn("pelaksana.tubei").uri().getPath()).isEqualTo(MembershipFilter.NO_TENANT);
                assertThat(browser.me().authorities()).isEmpty();
                assertThat(CurrentTenant.callAs(LEBONG, () -> people.having(Role.IMPLEMENTER, "tubei")))
                        .isEmpty();
            } finally {
                admin.addMember("kabupaten-lebong", "pelaksana.tubei", "implementer", "workspace/tubei");
            }
        }
    }

    @Test
    void oneOfTwoMembershipsRemovedIsLostWithTheNextTokens() {
        try (KeycloakAdmin admin = new KeycloakAdmin(issuer)) {
            admin.addMember("kota-sawahlunto", "auditor.medan", "auditor");
            try {
                browser.signIn("auditor.medan");
                assertThat(browser.me().active()).isEqualTo("kota-medan");

                admin.removeMember("kota-medan", "auditor.medan");
                browser.json(WhoAmI.RUN_OUT);

                assertThat(browser.post(UIDL, Map.of()).body())
                        .as("an open screen is left")
                        .contains("appError", MembershipFilter.NO_TENANT);
                WhoAmI.Seen me = browser.me();
                assertThat(me.authorities()).isEmpty();
                assertThat(me.active()).isEmpty();
                assertThat(me.choices()).containsExactly("kota-sawahlunto");
                assertThat(browser.page("/").uri().getPath()).isEqualTo(MembershipFilter.NO_TENANT);
            } finally {
                admin.removeMember("kota-sawahlunto", "auditor.medan");
                admin.addMember("kota-medan", "auditor.medan", "auditor");
            }
        }
    }
}
