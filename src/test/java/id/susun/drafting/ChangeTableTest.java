package id.susun.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.Refused;
import id.susun.casefile.Instrument;
import id.susun.drafting.DraftCommands.AddNode;
import id.susun.drafting.DraftCommands.EditNode;
import id.susun.identity.ActingPerson;
import id.susun.tenant.CaseId;
import id.susun.testing.CaseJourney;
import id.susun.testing.SusunTest;
import id.susun.workflow.Step;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SusunTest
class ChangeTableTest {

    @Autowired
    private CaseJourney journey;

    @Autowired
    private Drafting drafting;

    @Autowired
    private DraftStructure structure;

    @Autowired
    private DraftSubmission submission;

    @Autowired
    private ChangeTable table;

    private ActingPerson drafter;
    private CaseId caseId;

    @BeforeEach
    void aTextWithAVersion() throws Exception {
        drafter = journey.person("perancang.bkpsdm.lebong");
        caseId = journey.at(Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, "Kompetensi ASN")
                .id();
        drafter.run(() -> drafting.importTree(caseId, SampleText.nodes(DraftSubmissionTest.sample("marelan")), "x"));
        drafter.run(() -> submission.keepMilestone(caseId, "Awal"));
    }

    @Test
    void aWordFileSaysWhatWasWhatIsAndWhatBecameOfIt() throws Exception {
        List<DraftNode> articles =
                drafter.call(() -> drafting.read(caseId)).orElseThrow().text().articles();
        DraftNode last = articles.getLast();
        drafter.run(() -> {
            drafting.edit(caseId, new EditNode(last.id(), "", "Berlaku <segera> & 🌿.", last.version()));
            structure.add(caseId, new AddNode(articles.getFirst().id(), false, TextKind.PASAL));
            structure.remove(caseId, articles.get(2).id());
        });

        byte[] file = drafter.call(() -> table.docx(caseId, 1, Comparing.CURRENT));

        Path kept = Path.of("target", "browser", "tabel-perubahan.docx");
        Files.createDirectories(kept.getParent());
        Files.write(kept, file);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            XWPFTable changes = document.getTables().getFirst();
            assertThat(changes.getRow(0).isRepeatHeader()).isTrue();
            assertThat(changes.getRow(0).getCell(0).getText()).isEqualTo("Semula");
            assertThat(changes.getRows().stream().map(row -> row.getCell(2).getText()))
                    .contains("Baru", "Dihapus", "Diubah");
            assertThat(changes.getRows().stream()
                            .flatMap(row -> row.getCell(1).getParagraphs().stream())
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .filter(run -> "1B6538".equals(run.getColor()))
                            .map(XWPFRun::text))
                    .anyMatch(words -> words.contains("<segera> & 🌿"));
            assertThat(document.getParagraphs().getLast().getText()).startsWith("Hanya nomor yang berubah: ");
        }
    }

    @Test
    void aVersionThatIsNotThereOrNotForThePersonGivesNothing() {
        refused("drafting.version.unknown", drafter, 7, Comparing.CURRENT);
        refused("casefile.unknown", journey.person("perancang.hukum.medan"), 1, Comparing.CURRENT);
        refused("casefile.unknown", journey.person("warga.lebong"), 1, Comparing.CURRENT);
    }

    @Test
    void twoEqualVersionsSaySo() throws IOException {
        byte[] file = call(1, 1);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(document.getTables()).isEmpty();
            assertThat(document.getParagraphs().getLast().getText()).isEqualTo("Tidak ada perubahan isi.");
        }
    }

    private byte[] call(int before, int after) {
        try {
            return drafter.call(() -> table.docx(caseId, before, after));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void refused(String key, ActingPerson person, int before, int after) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> person.run(() -> table.docx(caseId, before, after)))
                .returns(key, Refused::key);
    }
}
