package id.susun.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.Refused;
import id.susun.casefile.Instrument;
import id.susun.identity.ActingPerson;
import id.susun.identity.Membership;
import id.susun.identity.Person;
import id.susun.identity.Role;
import id.susun.tenant.CaseId;
import id.susun.workflow.Step;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Texts that come back after institutions outside have answered: whom they are shown again, and whom not. */
class ReturnedFromAfarTest extends ApprovalJourney {

    private static final String REASON = "Perjelas dahulu maksud pengaturannya";
    private static final String AMENDED = "Undang-Undang Nomor 23 Tahun 2014;";
    private static final ActingPerson ADMIN = new ActingPerson(
            new Person("admin-lebong", "admin.lebong", "Admin Lebong"),
            new Membership(DRAFTER.membership().tenant(), Set.of(Role.TENANT_ADMIN), Set.of(), Set.of()));

    @Autowired
    private RestartRules rules;

    @Test
    void theSameTextGoesStraightBackToTheSignatory() throws Exception {
        CaseId caseId = atSignature();
        String hash = hash(LEGAL, caseId);
        decide(REGENT, caseId, Decision.RETURN, REASON);

        again(caseId, new NodeText());

        assertThat(open(LEGAL, caseId)).containsExactly(Step.SIGN);
        assertThat(lastRound(LEGAL, caseId).externalSteps()).hasSize(2).allSatisfy(external -> {
            assertThat(external.carriedFrom()).isEqualTo(1);
            assertThat(external.outcome()).isEqualTo(ExternalOutcome.PASSED);
            assertThat(external.answerNumber()).isEqualTo("W.8-1");
            assertThat(external.hash()).isEqualTo(hash);
        });
        assertThat(history(LEGAL, caseId)).contains("approval.ResultStands").doesNotContain("approval.ResultRepeated");
        assertThat(text(tab(LEGAL, caseId))).contains("Berlaku dari putaran 1 untuk naskah " + hash.substring(0, 8));
        approveAll(caseId, REGENT);
        assertThat(open(LEGAL, caseId)).containsExactly(Step.ASSIGN_NUMBER);
    }

    @Test
    void anotherLegalBasisIsHarmonisedAgainButItsMatterIsNotCommentedOnAgain() throws Exception {
        CaseId caseId = atSignature();
        decide(REGENT, caseId, Decision.RETURN, REASON);

        again(caseId, new NodeText().with("MENGINGAT", AMENDED));
        approveAll(caseId, LEGAL, SECRETARY);

        assertThat(open(LEGAL, caseId)).containsExactly(Step.HARMONISATION);
        assertThat(external(caseId, Step.HARMONISATION).repeats()).isEqualTo(1);
        assertThat(text(tab(LEGAL, caseId))).contains("Diulang: hasil pada putaran 1 tidak berlaku");
        answered(caseId, Step.HARMONISATION, ExternalOutcome.PASSED, null);
        assertThat(open(LEGAL, caseId)).containsExactly(Step.SIGN);
        assertThat(external(caseId, Step.FACILITATION).carriedFrom()).isEqualTo(1);
    }

    @Test
    void anotherMatterGoesAllTheWay() throws Exception {
        CaseId caseId = atSignature();
        decide(REGENT, caseId, Decision.RETURN, REASON);

        again(caseId, new NodeText().with("PASAL 2", "Pelatihan paling singkat 24 jam pelajaran."));
        approveAll(caseId, HEAD, LEGAL, ASSISTANT, SECRETARY);

        answered(caseId, Step.HARMONISATION, ExternalOutcome.PASSED, null);
        assertThat(open(LEGAL, caseId)).containsExactly(Step.FACILITATION);
    }

    @Test
    void whatTheGovernorReturnedGoesBackToTheGovernor() throws Exception {
        CaseId caseId = inApproval(Instrument.PERKADA);
        answered(caseId, Step.HARMONISATION, ExternalOutcome.PASSED, null);
        answered(caseId, Step.FACILITATION, ExternalOutcome.REPAIR, REASON);

        again(caseId, new NodeText());

        assertThat(open(LEGAL, caseId)).containsExactly(Step.FACILITATION);
        assertThat(external(caseId, Step.HARMONISATION).carriedFrom()).isEqualTo(1);
        assertThat(external(caseId, Step.FACILITATION).outcome()).isNull();
        answered(caseId, Step.FACILITATION, ExternalOutcome.REPAIR, REASON);
        again(caseId, new NodeText());
        assertThat(external(caseId, Step.HARMONISATION).carriedFrom())
                .as("the round in which it was answered, not the last in which it stood")
                .isEqualTo(1);
    }

    @Test
    void whatTheCouncilAgreedOnIsThatTextAndNoOther() throws Exception {
        CaseId caseId = inApproval(Instrument.PERDA);
        answered(caseId, Step.HARMONISATION, ExternalOutcome.PASSED, null);
        answered(caseId, Step.JOINT_APPROVAL, ExternalOutcome.PASSED, null);
        answered(caseId, Step.FACILITATION, ExternalOutcome.REPAIR, REASON);

        again(caseId, new NodeText());
        assertThat(open(LEGAL, caseId)).containsExactly(Step.FACILITATION);
        assertThat(external(caseId, Step.JOINT_APPROVAL).carriedFrom()).isEqualTo(1);

        answered(caseId, Step.FACILITATION, ExternalOutcome.REPAIR, REASON);
        again(caseId, new NodeText().with("MENGINGAT", AMENDED));
        assertThat(external(caseId, Step.JOINT_APPROVAL)).satisfies(council -> {
            assertThat(council.repeats()).isEqualTo(1);
            assertThat(council.outcome()).isNull();
        });
        assertThat(text(tab(LEGAL, caseId))).contains("dimintakan lagi kepada DPRD");
        approveAll(caseId, LEGAL, SECRETARY);
        answered(caseId, Step.HARMONISATION, ExternalOutcome.PASSED, null);
        assertThat(open(LEGAL, caseId)).containsExactly(Step.JOINT_APPROVAL);
    }

    @Test
    void aTenantMayRepeatEverythingButTakeNoChangePastTheCouncil() throws Exception {
        for (Step step : Set.of(Step.JOINT_APPROVAL, Step.REGISTER_NUMBER, Step.SIGN)) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> ADMIN.run(() -> rules.set(step, RestartScope.MATTER)))
                    .returns("route.restart.law", Refused::key);
        }
        CaseId caseId = atSignature();
        decide(REGENT, caseId, Decision.RETURN, REASON);
        ADMIN.run(() -> rules.set(Step.HARMONISATION, RestartScope.ALWAYS));
        try {
            again(caseId, new NodeText());

            assertThat(open(LEGAL, caseId)).containsExactly(Step.HARMONISATION);
            assertThat(PEOPLE.as("kabag.hukum.medan").call(() -> rules.externalScopes()))
                    .containsEntry(Step.HARMONISATION, RestartScope.WHOLE);
        } finally {
            ADMIN.run(() -> rules.set(Step.HARMONISATION, RestartScope.WHOLE));
        }
    }

    private ExternalView external(CaseId caseId, Step step) throws Exception {
        return lastRound(LEGAL, caseId).externalSteps().stream()
                .filter(external -> external.step() == step)
                .findFirst()
                .orElseThrow();
    }

    private CaseId atSignature() throws Exception {
        CaseId caseId = inApproval(Instrument.PERKADA);
        answered(caseId, Step.HARMONISATION, ExternalOutcome.PASSED, null);
        answered(caseId, Step.FACILITATION, ExternalOutcome.PASSED, null);
        return caseId;
    }

    private CaseId inApproval(Instrument instrument) throws Exception {
        CaseId caseId = aCase(DRAFTER, HEAD, "bkpsdm", instrument);
        again(caseId, new NodeText());
        approveAll(caseId, HEAD, LEGAL, ASSISTANT, SECRETARY);
        return caseId;
    }

    private void again(CaseId caseId, NodeText text) throws Exception {
        DRAFTER.run(() -> transactions.executeWithoutResult(status -> {
            versions.keep(caseId, text.json(), Set.of(), "Diajukan", true);
            workflow.complete(caseId, Step.DRAFT_TEXT, Map.of("draftingOutcome", "submitted"));
        }));
    }
}
