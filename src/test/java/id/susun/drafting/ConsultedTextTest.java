package id.susun.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.Refused;
import id.susun.casefile.DocumentVersions;
import id.susun.casefile.Instrument;
import id.susun.casefile.PolicyText;
import id.susun.casefile.PolicyTextReader;
import id.susun.identity.ActingPerson;
import id.susun.tenant.CaseId;
import id.susun.testing.CaseJourney;
import id.susun.testing.SusunTest;
import id.susun.workflow.Step;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** The consultation hands out the version that it asks about; the other versions stay inside. */
@SusunTest
class ConsultedTextTest {

    @Autowired
    private CaseJourney journey;

    @Autowired
    private Drafting drafting;

    @Autowired
    private DraftSubmission submission;

    @Autowired
    private DocumentVersions versions;

    @Autowired
    private PolicyTextReader reader;

    @Autowired
    private Comparing comparing;

    @Autowired
    private ArticleTies ties;

    @Autowired
    private DraftPdf pdf;

    @Autowired
    private TransactionTemplate transaction;

    private ActingPerson drafter;
    private ActingPerson citizen;
    private CaseId caseId;
    private int kept;

    @BeforeEach
    void aTextWithAVersion() throws Exception {
        drafter = journey.person("perancang.bkpsdm.sawahlunto");
        citizen = journey.person("warga.sawahlunto");
        caseId = journey.at(
                        Step.DRAFT_TEXT, "perancang.bkpsdm.sawahlunto", "bkpsdm", Instrument.PERKADA, "Kompetensi ASN")
                .id();
        drafter.run(() ->
                drafting.importTree(caseId, SampleText.nodes(DraftSubmissionTest.sample("sawahlunto")), "Contoh"));
        kept = drafter.call(() -> submission.keepMilestone(caseId, "Untuk konsultasi"))
                .number();
    }

    @Test
    void aVersionIsHandedToAStakeholderOnlyInsideAnActionThatAnswersForIt() throws Exception {
        Optional<PolicyText> consulted =
                citizen.call(() -> transaction.execute(status -> reader.versionForAll(caseId, kept)));
        assertThat(consulted).isPresent();
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> citizen.run(() -> reader.versionForAll(caseId, kept)));
    }

    @Test
    void aStakeholderReadsComparesAndPrintsNoVersionOtherwise() throws Exception {
        unknown(() -> versions.find(caseId, kept));
        unknown(() -> reader.version(caseId, kept));
        unknown(() -> comparing.compare(caseId, kept, Comparing.CURRENT));
        unknown(() -> ties.coverage(caseId));
        unknown(() -> pdf.print(caseId, kept));
        unknown(() -> pdf.print(caseId, Comparing.CURRENT));
        assertThat(journey.person("auditor.sawahlunto").call(() -> pdf.print(caseId, kept)))
                .isNotEmpty();
    }

    private void unknown(Runnable read) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> citizen.run(read))
                .returns("casefile.unknown", Refused::key);
    }
}
