package id.susun.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.AuditFilter;
import id.susun.audit.AuditTrail;
import id.susun.audit.Refused;
import id.susun.identity.ActingPerson;
import id.susun.testing.CaseJourney;
import id.susun.testing.SusunTest;
import id.susun.workflow.Step;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What a policy concerns: the tenant's own affairs, and the effect on the budget. */
@SusunTest
class StatingConcernsTest {

    @Autowired
    private CaseJourney journey;

    @Autowired
    private Subjects subjects;

    @Autowired
    private StatingConcerns stating;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private AuditTrail auditTrail;

    @Test
    void theAdministratorKeepsTheListAndNoNeighbourSeesIt() throws Exception {
        ActingPerson admin = journey.person("admin.medan");
        int added = admin.call(() -> subjects.add(List.of("Kebudayaan", " kebudayaan ", "", "Perhubungan (darat)")));
        assertThat(added).isEqualTo(2);
        assertThat(admin.call(() -> subjects.offered()))
                .contains(
                        new Subject("KEBUDAYAAN", "Kebudayaan", false),
                        new Subject("PERHUBUNGAN_DARAT", "Perhubungan (darat)", false));
        admin.run(() -> subjects.retire("KEBUDAYAAN", true));
        assertThat(admin.call(() -> subjects.offered()))
                .extracting(Subject::code)
                .doesNotContain("KEBUDAYAAN");
        assertThat(admin.call(() -> subjects.find("KEBUDAYAAN"))).isPresent();
        admin.run(() -> subjects.retire("KEBUDAYAAN", false));

        assertThat(journey.person("admin.lebong").call(() -> subjects.find("PERHUBUNGAN_DARAT")))
                .isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> journey.person("kabag.hukum.medan").call(() -> subjects.add(List.of("Pangan"))));
        assertRefused("casefile.subject.name", () -> admin.call(() -> subjects.add(List.of("12345"))));
    }

    @Test
    void itsDrafterSaysItAndCorrectsIt() throws Exception {
        journey.person("admin.lebong").call(() -> subjects.add(List.of("Pendidikan dasar")));
        ActingPerson drafter = journey.person("perancang.bkpsdm.lebong");
        CaseSummary begun =
                journey.at(Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, "Beasiswa");
        assertThat(begun.concerns()).isEqualTo(Concerns.UNSAID);

        Concerns said = new Concerns("PENDIDIKAN_DASAR", true);
        drafter.run(() -> stating.state(begun.id(), said));
        drafter.run(() -> stating.state(begun.id(), said));

        assertThat(drafter.call(() -> caseFiles.get(begun.id()).concerns())).isEqualTo(said);
        assertThat(drafter.call(() -> auditTrail.read(AuditFilter.of(begun.id()), null, 100)))
                .filteredOn(entry -> entry.action().equals("casefile.ConcernsStated"))
                .as("what is known already is not said twice")
                .singleElement()
                .satisfies(entry -> assertThat(entry.subject()).isEqualTo("Pendidikan dasar"));
        assertRefused("casefile.subject.unknown", () -> {
            drafter.run(() -> stating.state(begun.id(), new Concerns("PERHUBUNGAN_DARAT", true)));
            return true;
        });
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(
                        () -> journey.person("perancang.tubei").run(() -> stating.state(begun.id(), Concerns.UNSAID)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        journey.person("kepala.bkpsdm.lebong").run(() -> stating.state(begun.id(), Concerns.UNSAID)));
    }

    private static void assertRefused(String key, Callable<?> work) {
        assertThatExceptionOfType(Refused.class).isThrownBy(work::call).returns(key, Refused::key);
    }
}
