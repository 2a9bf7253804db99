package id.susun.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.reset;

import id.susun.audit.AuditFilter;
import id.susun.audit.AuditTrail;
import id.susun.audit.Refused;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.DocumentVersion;
import id.susun.casefile.DocumentVersions;
import id.susun.casefile.Instrument;
import id.susun.casefile.PolicyText;
import id.susun.casefile.PolicyTextReader;
import id.susun.identity.ActingPerson;
import id.susun.tenant.CaseId;
import id.susun.testing.CaseJourney;
import id.susun.testing.SusunTest;
import id.susun.workflow.Stage;
import id.susun.workflow.Step;
import id.susun.workflow.Workflow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SusunTest
class DraftSubmissionTest {

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
    private Workflow workflow;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private AuditTrail auditTrail;

    @MockitoSpyBean
    private FreezeVersionDelegate freeze;

    private ActingPerson drafter;
    private ActingPerson colleague;
    private CaseId caseId;

    @BeforeEach
    void aCaseInDrafting() throws Exception {
        drafter = journey.person("perancang.bkpsdm.lebong");
        colleague = journey.person("perancang.hukum.lebong");
        caseId = journey.at(Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, "Kompetensi ASN")
                .id();
    }

    @AfterEach
    void whole() {
        reset(freeze);
    }

    @ParameterizedTest
    @ValueSource(strings = {"marelan", "sawahlunto"})
    void aWholeSampleIsEnteredSubmittedAndReadBack(String name) throws Exception {
        List<NewNode> sample = SampleText.nodes(sample(name));
        Draft draft = drafter.call(() -> drafting.importTree(caseId, sample, "Contoh " + name));
        assertThat(draft.text().articles())
                .extracting(draft::label)
                .hasSize(9)
                .startsWith("Pasal 1")
                .endsWith("Pasal 9");
        DraftNode edited = draft.text().articles().getLast();
        colleague.run(() -> drafting.edit(
                caseId, new DraftCommands.EditNode(edited.id(), "", edited.text() + " Ya.", edited.version())));

        DocumentVersion submitted = drafter.call(() -> submission.submit(caseId, "Mohon diperiksa"));

        assertThat(submitted.submitted()).isTrue();
        assertThat(submitted.note()).isEqualTo("Mohon diperiksa");
        assertThat(submitted.contributors())
                .containsExactlyInAnyOrder(
                        drafter.person().id(), colleague.person().id());
        drafter.run(() -> {
            assertThat(caseFiles.get(caseId).stage()).isEqualTo(Stage.APPROVAL);
            PolicyText text = reader.version(caseId, submitted.number()).orElseThrow();
            assertThat(text).isEqualTo(reader.current(caseId).orElseThrow());
            assertThat(text.lines())
                    .extracting(PolicyText.Line::label)
                    .contains("BAB III", "Bagian Kedua", "(2)", "b.");
            assertThat(text.lines()).extracting(PolicyText.Line::text).anyMatch(line -> line.endsWith("Ya."));
        });
    }

    @Test
    void aTextInApprovalIsClosedAndASecondSubmissionIsTooLate() throws Exception {
        submitSample();
        DraftNode node = drafter.call(() -> drafting.read(caseId))
                .orElseThrow()
                .text()
                .articles()
                .getFirst();

        refused("workflow.step.gone", () -> submission.submit(caseId, "Klik kedua"));
        refused("workflow.step.gone", () -> submission.consultAgain(caseId, "Halaman lama"));
        refused(
                "drafting.over",
                () -> drafting.edit(caseId, new DraftCommands.EditNode(node.id(), "", "Terlambat", node.version())));
        refused("drafting.over", () -> submission.keepMilestone(caseId, "Terlambat"));
        assertThat(drafter.call(() -> versions.of(caseId))).hasSize(1);
    }

    @Test
    void anUnfinishedTextIsHeldBackWithThePlacesThatLackSomething() throws Exception {
        refused("drafting.none", () -> submission.submit(caseId, "Belum ada naskah"));
        drafter.run(() -> drafting.open(caseId));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> drafter.run(() -> submission.submit(caseId, "Masih kosong")))
                .returns("drafting.incomplete", Refused::key)
                .satisfies(refused -> assertThat(refused.args()[0].toString())
                        .contains("Menimbang huruf a", "Mengingat angka 1", "Pasal 1 angka 4", "BAB II"));
        refused("drafting.note.missing", () -> submission.submit(caseId, "  "));
        refused("drafting.note.long", () -> submission.submit(caseId, "x".repeat(1001)));
        List<NewNode> noBody = List.of(NewNode.text(TextKind.JUDUL, "Tanpa pasal"));
        drafter.run(() -> drafting.importTree(caseId, noBody, "Uji"));
        refused("drafting.incomplete", () -> submission.submit(caseId, "Tanpa batang tubuh"));
        refused(
                "drafting.import.structure",
                () -> drafting.importTree(caseId, List.of(NewNode.text(TextKind.AYAT, "Ayat tanpa pasal")), "Uji"));
    }

    @Test
    void aFreezeThatFailsLeavesNothingChanged() throws Exception {
        drafter.run(() -> drafting.importTree(caseId, SampleText.nodes(sample("marelan")), "Contoh"));
        var historyBefore = drafter.call(() -> auditTrail.read(AuditFilter.of(caseId), null, 100));
        var openBefore = drafter.call(() -> workflow.open(caseId));
        doThrow(new IllegalStateException("disk full")).when(freeze).execute(any());

        assertThatIllegalStateException().isThrownBy(() -> drafter.run(() -> submission.submit(caseId, "Akan gagal")));

        drafter.run(() -> {
            assertThat(versions.of(caseId)).isEmpty();
            assertThat(workflow.open(caseId)).isEqualTo(openBefore);
            assertThat(auditTrail.read(AuditFilter.of(caseId), null, 100)).isEqualTo(historyBefore);
            assertThat(caseFiles.get(caseId).stage()).isEqualTo(Stage.DRAFTING);
        });
        reset(freeze);
        assertThat(drafter.call(() -> submission.submit(caseId, "Kali ini berhasil"))
                        .contributors())
                .containsExactly(drafter.person().id());
    }

    @Test
    void onlyItsDraftersSubmit() throws Exception {
        drafter.run(() -> drafting.importTree(caseId, SampleText.nodes(sample("marelan")), "Contoh"));
        for (String username : List.of("perancang.hukum.lebong", "perancang.tubei", "auditor.lebong")) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as(username)
                    .isThrownBy(() -> journey.person(username).run(() -> submission.submit(caseId, "Bukan hak saya")));
        }
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        journey.person("perancang.bkpsdm.medan").run(() -> submission.submit(caseId, "Dari Medan")))
                .returns("workflow.step.gone", Refused::key);
    }

    @Test
    void milestonesKeepTheSameBytesForTheSameText() throws Exception {
        drafter.run(() -> drafting.importTree(caseId, SampleText.nodes(sample("sawahlunto")), "Contoh"));
        DocumentVersion first = drafter.call(() -> submission.keepMilestone(caseId, "Sebelum konsultasi"));
        DocumentVersion second = drafter.call(() -> submission.keepMilestone(caseId, "Tidak berubah"));
        assertThat(second.hash()).isEqualTo(first.hash());
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.submitted()).isFalse();

        drafter.run(() -> drafting.importTree(caseId, SampleText.nodes(sample("marelan")), "Contoh lain"));
        DraftNode node = drafter.call(() -> drafting.read(caseId))
                .orElseThrow()
                .text()
                .articles()
                .getFirst();
        drafter.run(() -> drafting.edit(caseId, new DraftCommands.EditNode(node.id(), "", "Diubah", node.version())));
        drafter.run(() -> drafting.importTree(caseId, SampleText.nodes(sample("sawahlunto")), "Contoh"));
        assertThat(drafter.call(() -> versions.latest(caseId)).orElseThrow().content())
                .as("an edited text is kept before another replaces it")
                .contains("Diubah");
    }

    @Test
    void askingStakeholdersAgainGoesBackToConsultation() throws Exception {
        submission(caseId);
        drafter.run(() -> submission.consultAgain(caseId, "Pasal 6 berubah banyak"));
        drafter.run(() -> {
            assertThat(caseFiles.get(caseId).stage()).isEqualTo(Stage.CONSULTATION);
            assertThat(versions.of(caseId)).isEmpty();
            assertThat(drafting.mayWrite(caseId)).isTrue();
        });
    }

    private void submission(CaseId id) {
        drafter.run(() -> drafting.open(id));
        refused("drafting.reason.missing", () -> submission.consultAgain(id, " "));
    }

    private void submitSample() throws Exception {
        List<NewNode> sample = SampleText.nodes(sample("marelan"));
        drafter.run(() -> drafting.importTree(caseId, sample, "Contoh"));
        drafter.run(() -> submission.submit(caseId, "Mohon diperiksa"));
    }

    private void refused(String key, Runnable action) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> drafter.run(action))
                .returns(key, Refused::key);
    }

    /** The text of a sample as Kabupaten Lebong would submit it: what it leaves to be filled in is filled in. */
    static JsonNode sample(String name) {
        try (var stream = new ClassPathResource("demo/samples/" + name + ".json").getInputStream()) {
            String finished = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("Peraturan Wali Kota", "Peraturan Bupati")
                    .replace(" sebagaimana telah beberapa kali diubah terakhir dengan … (diisi Bagian Hukum)", "")
                    .replace(
                            "(nomor dan lembaran negara diisi Bagian Hukum)",
                            "(Lembaran Negara Republik Indonesia Tahun 2024 Nomor 1, Tambahan Lembaran Negara Republik Indonesia"
                                    + " Nomor 1)")
                    .replace("Nomor …", "Nomor 99");
            return JsonMapper.shared().readTree(finished).path("policy_draft");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
