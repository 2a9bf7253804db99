package id.susun.drafting;

import static id.susun.drafting.NewNode.heading;
import static id.susun.drafting.NewNode.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.AuditFilter;
import id.susun.audit.AuditTrail;
import id.susun.audit.Refused;
import id.susun.casefile.Instrument;
import id.susun.identity.ActingPerson;
import id.susun.tenant.CaseId;
import id.susun.testing.CaseJourney;
import id.susun.testing.SusunTest;
import id.susun.workflow.Step;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SusunTest
class PastingTest {

    @Autowired
    private CaseJourney journey;

    @Autowired
    private Drafting drafting;

    @Autowired
    private WritingDesk desk;

    @Autowired
    private AuditTrail auditTrail;

    private ActingPerson drafter;
    private CaseId caseId;

    @BeforeEach
    void aText() throws Exception {
        drafter = journey.person("perancang.bkpsdm.lebong");
        caseId = journey.at(Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, "Sampah")
                .id();
        drafter.run(() -> drafting.importTree(
                caseId,
                List.of(
                        text(TextKind.JUDUL, "SAMPAH"),
                        heading(TextKind.BAB, "UMUM", text(TextKind.PASAL, "Satu."), text(TextKind.PASAL, "Akhir.")),
                        heading(TextKind.BAB, "PENUTUP", text(TextKind.PASAL, "Berlaku."))),
                "Uji"));
    }

    @Test
    void partsStandWhereTheyWerePastedAndTheirParentsBesideTheNextLevel() throws Exception {
        DraftNode first = node("Pasal 1");

        Change.Done done = drafter.call(() -> paste(
                first,
                "dan seterusnya.",
                List.of(text(TextKind.AYAT, "Ayat satu."), text(TextKind.AYAT, "Ayat dua.")),
                List.of(
                        text(TextKind.PASAL, "Dua."),
                        text(TextKind.PASAL, "Tiga."),
                        heading(TextKind.BAB, "PELAKSANAAN", text(TextKind.PASAL, "Empat.")),
                        heading(TextKind.BAB, "SANKSI", text(TextKind.PASAL, "Lima.")))));

        assertThat(shape())
                .containsExactly(
                        "Judul: SAMPAH",
                        "BAB I: UMUM",
                        "Pasal 1: Satu. dan seterusnya.",
                        "Pasal 1 ayat (1): Ayat satu.",
                        "Pasal 1 ayat (2): Ayat dua.",
                        "Pasal 2: Dua.",
                        "Pasal 3: Tiga.",
                        "Pasal 4: Akhir.",
                        "BAB II: PELAKSANAAN",
                        "Pasal 5: Empat.",
                        "BAB III: SANKSI",
                        "Pasal 6: Lima.",
                        "BAB IV: PENUTUP",
                        "Pasal 7: Berlaku.");
        drafter.run(() -> desk.apply(caseId, done.undo()));
        assertThat(shape()).hasSize(6).contains("Pasal 1: Satu.", "Pasal 2: Akhir.");
    }

    @Test
    void manyArticlesAreOneChangeAndOneEntryOfTheHistory() throws Exception {
        DraftText text = drafter.call(() -> drafting.read(caseId)).orElseThrow().text();
        DraftNode anchor = text.articles().getFirst();
        List<NewNode> many = Collections.nCopies(300, text(TextKind.PASAL, "Isi."));

        assertThat(new Pasting(text, new Spots(text, Instrument.PERKADA))
                        .changes(anchor, Paste.behind(anchor, "", List.of(), many)))
                .singleElement()
                .satisfies(
                        change -> assertThat(((Change.Insert) change).nodes()).hasSize(300));

        drafter.run(() -> paste(anchor, "", List.of(), many));
        assertThat(drafter.call(() -> auditTrail.read(AuditFilter.of(caseId, "drafting.NodesAdded"), null, 10)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.subject()).isEqualTo("Pasal 2 – Pasal 301 (300)"));
        assertThat(shape()).hasSize(306).endsWith("Pasal 303: Berlaku.");
    }

    @Test
    void whatWasPastedIsTakenBackAndPastedAgainInOneGoUnlessSomebodyWroteInIt() throws Exception {
        DraftNode anchor = node("Pasal 1");
        List<NewNode> parts = List.of(text(TextKind.PASAL, "Dua."), text(TextKind.PASAL, "Tiga."));
        List<String> before = shape();
        Change.Done pasted = drafter.call(() -> paste(anchor, "", List.of(), parts));
        List<String> after = shape();

        Change.Done undone = drafter.call(() -> desk.apply(caseId, pasted.undo()));
        assertThat(shape()).isEqualTo(before);
        assertThat(drafter.call(() -> auditTrail.read(AuditFilter.of(caseId, "drafting.NodesRemoved"), null, 10)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.subject()).isEqualTo("Pasal 2 – Pasal 3 (2)"));
        Change.Done again = drafter.call(() -> desk.apply(caseId, undone.undo()));
        assertThat(shape()).isEqualTo(after);

        UUID third = node("Pasal 3").id();
        journey.person("perancang.hukum.lebong")
                .run(() -> drafting.edit(caseId, new DraftCommands.EditNode(third, "", "Tiga, kata rekan.", 0)));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> drafter.call(() -> desk.apply(caseId, again.undo())))
                .returns("drafting.undo.changed", Refused::key);
        assertThat(shape()).contains("Pasal 3: Tiga, kata rekan.");
    }

    @Test
    void whatHasNoPlaceIsRefusedWholly() throws Exception {
        List<String> before = shape();
        refused(
                "drafting.place.single",
                List.of(text(TextKind.PENJELASAN_UMUM, "A."), text(TextKind.PENJELASAN_UMUM, "B.")));
        refused(
                "drafting.place.wrong",
                List.of(text(TextKind.PASAL, "Ada."), text(TextKind.PUTUSAN, "Bukan tempatnya.")));
        refused("drafting.paste.nothing", List.of());
        assertThat(shape()).isEqualTo(before);
    }

    private void refused(String key, List<NewNode> after) throws Exception {
        DraftNode anchor = node("Pasal 1");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> drafter.call(() -> paste(anchor, "", List.of(), after)))
                .returns(key, Refused::key);
    }

    private List<String> shape() throws Exception {
        Draft draft = drafter.call(() -> drafting.read(caseId)).orElseThrow();
        return draft.text()
                .all()
                .map(node -> draft.name(node) + ": " + node.heading() + node.text())
                .toList();
    }

    private Change.Done paste(DraftNode anchor, String lead, List<NewNode> inside, List<NewNode> after) {
        return desk.paste(caseId, Paste.behind(anchor, lead, inside, after));
    }

    private DraftNode node(String name) throws Exception {
        Draft draft = drafter.call(() -> drafting.read(caseId)).orElseThrow();
        return draft.text()
                .all()
                .filter(node -> draft.name(node).equals(name))
                .findFirst()
                .orElseThrow();
    }
}
