package id.susun.casefile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.Instrument;
import id.susun.casefile.OpenCase;
import id.susun.identity.ActingPerson;
import id.susun.identity.DemoPeople;
import id.susun.identity.Membership;
import id.susun.identity.Person;
import id.susun.identity.Role;
import id.susun.shell.Formats;
import id.susun.tenant.Provisioning;
import id.susun.tenant.Provisioning.Government;
import id.susun.tenant.Provisioning.Unit;
import id.susun.tenant.TenantId;
import id.susun.tenant.TenantLevel;
import id.susun.tenant.Tenants;
import id.susun.tenant.WorkspaceType;
import id.susun.testing.SusunTest;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A government in the east works by its own clock. */
@SusunTest
class CaseZoneTest extends SpringBrowserlessTest {

    private static final ZoneId WIT = ZoneId.of("Asia/Jayapura");
    private static final ActingPerson IN_JAYAPURA = new ActingPerson(
            new Person("yosepha", "yosepha", "Yosepha"),
            new Membership(new TenantId("kota-sentani"), Set.of(Role.DRAFTER), Set.of(), Set.of("bkpsdm")));

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Tenants tenants;

    @Autowired
    private Provisioning provisioning;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        provisioning.provision(new Government(
                "kota-sentani",
                "Pemerintah Kota Sentani",
                TenantLevel.KOTA,
                "Kota Sentani",
                "91.99",
                "Papua",
                "Sentani",
                "Wali Kota Sentani",
                WIT,
                List.of(new Unit("bkpsdm", "BKPSDM", WorkspaceType.PERANGKAT_DAERAH, null))));
        signIn(IN_JAYAPURA);
        super.initVaadinEnvironment();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theHistoryIsTimedByTheClockOfTheGovernmentWorkedIn() {
        CaseSummary inTheEast = open();
        CasePage page = navigate(CasePages.path(inTheEast.id(), CaseTabName.HISTORY), CasePage.class);
        assertThat(page.getElement().getTextRecursively())
                .contains(" WIT", Formats.time(inTheEast.createdAt()))
                .doesNotContain(" WIB");

        signIn(DemoPeople.load().as("perancang.bkpsdm.lebong"));
        CaseSummary inTheWest = open();
        CasePage next = navigate(CasePages.path(inTheWest.id(), CaseTabName.HISTORY), CasePage.class);
        assertThat(next.getElement().getTextRecursively()).contains(" WIB").doesNotContain(" WIT");
    }

    private CaseSummary open() {
        return caseFiles.open(new OpenCase(
                tenants.workspace("bkpsdm").orElseThrow().id(),
                "Jam setempat",
                "Latar",
                Instrument.PERKADA,
                "Mengatur"));
    }

    private static void signIn(ActingPerson person) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        person, "n/a", ActingPerson.authorities(person.membership())));
    }
}
