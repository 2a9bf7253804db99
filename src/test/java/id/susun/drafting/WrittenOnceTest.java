package id.susun.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.susun.audit.Refused;
import id.susun.casefile.DocumentVersion;
import id.susun.casefile.DocumentVersions;
import id.susun.casefile.Instrument;
import id.susun.casefile.VersionSummary;
import id.susun.identity.ActingPerson;
import id.susun.testing.CaseJourney;
import id.susun.testing.SusunTest;
import id.susun.workflow.Step;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Versions that nobody can change, whichever login they come with. */
@SusunTest
class WrittenOnceTest {

    private static final List<String> CHANGES = List.of(
            "update document_version set content = 'palsu'",
            "update document_version set note = 'palsu'",
            "delete from document_version",
            "truncate document_version cascade");

    @Autowired
    private CaseJourney journey;

    @Autowired
    private Drafting drafting;

    @Autowired
    private DraftSubmission submission;

    @Autowired
    private DocumentVersions versions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private ActingPerson drafter;
    private DocumentVersion kept;

    @BeforeEach
    void aVersion() throws Exception {
        drafter = journey.person("perancang.bkpsdm.lebong");
        var caseId = journey.at(
                        Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, "Kompetensi ASN")
                .id();
        drafter.run(() -> drafting.open(caseId));
        kept = drafter.call(() -> submission.keepMilestone(caseId, "Naskah awal"));
    }

    @Test
    void aMilestoneHasANameOfItsOwn() throws Exception {
        drafter.run(() -> submission.keepMilestone(kept.caseId(), " Hasil rapat\n12 November ", ""));
        assertThat(drafter.call(() -> versions.of(kept.caseId())))
                .extracting(VersionSummary::title)
                .containsExactly("Hasil rapat 12 November", "Naskah awal");
        assertThat(drafter.call(() -> versions.of(kept.caseId())).getFirst().name())
                .isEqualTo("Hasil rapat 12 November");
        for (String wrong : List.of(" \n", "x".repeat(DraftSubmission.LONGEST_NAME + 1))) {
            assertThatThrownBy(() -> drafter.run(() -> submission.keepMilestone(kept.caseId(), wrong, "")))
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void theApplicationMayNotChangeThem() {
        for (String change : CHANGES) {
            assertThatThrownBy(() -> drafter.run(() -> run(change)))
                    .as(change)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void thePlatformsOwnWorkMayNotEither(@Autowired @Qualifier("systemDataSource") DataSource system) {
        for (String change : CHANGES) {
            assertThatThrownBy(() -> JdbcClient.create(system).sql(change).update())
                    .as(change)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void theOwnerOfTheTableIsStoppedBeforeAMistake(@Autowired @Qualifier("ownerDataSource") DataSource owner) {
        assertThatThrownBy(() -> JdbcClient.create(owner)
                        .sql("truncate document_version cascade")
                        .update())
                .hasStackTraceContaining("written once");
        assertThat(JdbcClient.create(owner)
                        .sql(
                                "select tgname from pg_trigger where tgrelid = 'document_version'::regclass and tgenabled = 'O'"
                                        + " and not tgisinternal")
                        .query(String.class)
                        .list())
                .contains("written_once", "written_once_whole");
    }

    @Test
    void whatIsWrittenIsWhatItsHashSays() throws Exception {
        String hash = drafter.call(() -> transactions.execute(status -> jdbc.sql(
                        "select encode(sha256(convert_to(content, 'UTF8')), 'hex') from document_version where id = :id")
                .param("id", kept.id())
                .query(String.class)
                .single()));
        assertThat(hash).isEqualTo(kept.hash());
        assertThatThrownBy(
                        () -> drafter.run(() -> run("insert into document_version select gen_random_uuid(), tenant_id,"
                                + " case_id, number + 1, author_id, author_name, contributors, note, content || ' ', hash, created_at,"
                                + " submitted from document_version where id = '" + kept.id() + "'")))
                .hasStackTraceContaining("document_version_hash_check");
    }

    private void run(String statement) {
        transactions.executeWithoutResult(status -> jdbc.sql(statement).update());
    }
}
