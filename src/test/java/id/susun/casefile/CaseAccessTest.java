package id.susun.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.Refused;
import id.susun.identity.ActingPerson;
import id.susun.identity.DemoPeople;
import id.susun.identity.Membership;
import id.susun.identity.Person;
import id.susun.identity.Role;
import id.susun.identity.SignedIn;
import id.susun.tenant.Tenants;
import id.susun.testing.SusunTest;
import id.susun.workflow.ProcessPicture;
import id.susun.workflow.ProcessPictures;
import id.susun.workflow.Stage;
import id.susun.workflow.Step;
import id.susun.workflow.Workflow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@SusunTest
class CaseAccessTest {

    private final DemoPeople people = DemoPeople.load();
    private final ActingPerson drafter = people.as("perancang.bkpsdm.lebong");
    private final ActingPerson head = people.as("kepala.bkpsdm.lebong");
    private final ActingPerson citizen = people.as("warga.lebong");

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private CaseAccess access;

    @Autowired
    private Tenants tenants;

    @Autowired
    private Workflow workflow;

    @Autowired
    private ProcessPictures pictures;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void everyoneWhoWorksInTheGovernmentSeesACaseFromItsFirstDay() throws Exception {
        CaseSummary opened = open("Terlihat oleh semua pegawai");
        for (ActingPerson person : people.of(drafter.membership().tenant())) {
            boolean stakeholderOnly = person.membership().roles().equals(Set.of(Role.STAKEHOLDER));
            assertThat(person.call(() -> caseFiles.find(opened.id())).isPresent())
                    .as(person.person().username())
                    .isEqualTo(!stakeholderOnly);
        }
    }

    @Test
    void aStakeholderSeesACaseOnlyFromItsConsultationOn() throws Exception {
        CaseSummary opened = open("Belum waktunya");
        assertThat(citizen.call(() -> caseFiles.find(opened.id()))).isEmpty();
        assertThat(citizen.call(() -> caseFiles.titles(List.of(opened.id())))).isEmpty();
        assertThat(listedFor(citizen, opened)).isFalse();

        complete(drafter, opened, Step.ANALYSE_NEEDS);
        complete(head, opened, Step.VERIFY_NEEDS);

        assertThat(citizen.call(() -> caseFiles.get(opened.id()).stage())).isEqualTo(Stage.CONSULTATION);
        assertThat(citizen.call(() -> caseFiles.titles(List.of(opened.id())))).containsKey(opened.id());
        assertThat(listedFor(citizen, opened)).isTrue();
        assertThat(citizen.call(access::scope)).isEqualTo(CaseAccess.Scope.CONSULTATION);
    }

    @Test
    void anOperatorWithoutATenantSeesNothing() throws Exception {
        CaseSummary opened = open("Bukan untuk operator");
        asOperator(() -> {
            assertThat(access.scope()).isEqualTo(CaseAccess.Scope.NONE);
            assertThat(caseFiles.find(opened.id())).isEmpty();
            assertThat(caseFiles.list(CaseFilter.ALL, null, 50)).isEmpty();
        });
    }

    @Test
    void thePictureShowsWhereTheCaseStandsAndWhatLiesBehindAStage() throws Exception {
        CaseSummary opened = open("Gambar alur");
        complete(drafter, opened, Step.ANALYSE_NEEDS);
        drafter.run(() -> {
            ProcessPicture whole = pictures.lifecycle(opened.id()).orElseThrow();
            assertThat(whole.ids(ProcessPicture.State.CURRENT)).containsExactly("needs");
            assertThat(whole.xml()).contains("policy-lifecycle");
            assertThat(whole.nodes()).filteredOn(node -> node.opens() != null).hasSize(Stage.values().length);
            ProcessPicture needs = pictures.stage(opened.id(), Stage.NEEDS).orElseThrow();
            assertThat(needs.ids(ProcessPicture.State.DONE)).contains("analyse-needs");
            assertThat(needs.ids(ProcessPicture.State.CURRENT)).containsExactly("verify-needs");
            ProcessPicture ahead = pictures.stage(opened.id(), Stage.EVALUATION).orElseThrow();
            assertThat(ahead.nodes()).isNotEmpty().allMatch(node -> node.state() == ProcessPicture.State.AHEAD);
        });
        for (String other : List.of("perancang.bkpsdm.medan", "warga.lebong")) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> people.as(other).run(() -> pictures.lifecycle(opened.id())))
                    .returns("casefile.unknown", Refused::key);
        }
    }

    private boolean listedFor(ActingPerson person, CaseSummary policyCase) throws Exception {
        return person.call(() -> caseFiles.list(CaseFilter.ALL, null, 200)).stream()
                .anyMatch(found -> found.id().equals(policyCase.id()));
    }

    private void complete(ActingPerson person, CaseSummary policyCase, Step step) {
        person.run(() -> transaction.executeWithoutResult(
                status -> workflow.complete(policyCase.id(), step, Map.of("decision", "approve"))));
    }

    private CaseSummary open(String title) throws Exception {
        return drafter.call(() -> caseFiles.open(new OpenCase(
                tenants.workspace("bkpsdm").orElseThrow().id(), title, "Latar", Instrument.PERKADA, "Mengatur")));
    }

    private static void asOperator(Runnable work) {
        record Operator(Person person) implements SignedIn {
            @Override
            public List<Membership> memberships() {
                return List.of();
            }

            @Override
            public Optional<Membership> active() {
                return Optional.empty();
            }

            @Override
            public boolean operator() {
                return true;
            }
        }
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new Operator(new Person("op", "operator", "Operator")), "n/a", List.of()));
        try {
            work.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
