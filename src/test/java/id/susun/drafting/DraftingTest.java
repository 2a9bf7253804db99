package id.susun.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.AuditEntry;
import id.susun.audit.AuditFilter;
import id.susun.audit.AuditTrail;
import id.susun.audit.Refused;
import id.susun.casefile.Instrument;
import id.susun.casefile.NodeKind;
import id.susun.casefile.PolicyText;
import id.susun.casefile.PolicyTextReader;
import id.susun.casefile.PolicyThread;
import id.susun.casefile.ThreadNode;
import id.susun.identity.ActingPerson;
import id.susun.tenant.CaseId;
import id.susun.testing.CaseJourney;
import id.susun.testing.SusunTest;
import id.susun.workflow.Step;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@SusunTest
class DraftingTest {

    @Autowired
    private CaseJourney journey;

    @Autowired
    private Drafting drafting;

    @Autowired
    private DraftStructure structure;

    @Autowired
    private PolicyThread thread;

    @Autowired
    private PolicyTextReader reader;

    @Autowired
    private AuditTrail auditTrail;

    @Autowired
    private ArticleTies ties;

    @Autowired
    private TransactionTemplate inTransaction;

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

    @Test
    void aNewRegulationStartsFromItsTemplate() throws Exception {
        Draft draft = drafter.call(() -> drafting.open(caseId));

        assertThat(draft.mayWrite()).isTrue();
        assertThat(draft.text().subject()).isEqualTo("Kompetensi ASN");
        assertThat(draft.text().roots(TextKind.MENIMBANG)).hasSize(4);
        assertThat(draft.text().articles()).extracting(draft::label).containsExactly("Pasal 1", "Pasal 2", "Pasal 3");
        assertThat(draft.text().articles().getLast().text())
                .isEqualTo("Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.");
        assertThat(drafter.call(() -> thread.nodes(caseId, NodeKind.ARTICLE)))
                .extracting(ThreadNode::label)
                .containsExactly("Pasal 1", "Pasal 2", "Pasal 3");
        assertThat(drafter.call(() -> drafting.open(caseId)).text()).isEqualTo(draft.text());
        assertThat(drafter.call(() -> reader.current(caseId))).hasValueSatisfying(text -> {
            assertThat(text.title()).startsWith("RANCANGAN PERATURAN BUPATI LEBONG NOMOR …");
            assertThat(text.lines()).extracting("kind").contains("PEMBUKAAN", "DIKTUM", "PASAL", "PENUTUP");
        });
    }

    @Test
    void referencesAreLinkedOnImportFollowTheirTargetAndSayWhenItIsGone() throws Exception {
        Draft draft = drafter.call(() -> drafting.importTree(
                caseId,
                List.of(
                        NewNode.text(TextKind.JUDUL, "KOMPETENSI"),
                        NewNode.text(TextKind.PASAL, "Camat melakukan pelatihan."),
                        NewNode.text(TextKind.PASAL, "Pelatihan sebagaimana dimaksud dalam Pasal 1 dibiayai APBD.")),
                "Uji"));
        DraftNode first = draft.text().articles().getFirst();
        UUID second = draft.text().articles().getLast().id();

        drafter.run(() -> structure.move(caseId, new DraftCommands.MoveNode(first.id(), DraftCommands.Move.DOWN)));
        assertThat(drafter.call(() -> reader.current(caseId)).orElseThrow().lines())
                .extracting(PolicyText.Line::text)
                .contains("Pelatihan sebagaimana dimaksud dalam Pasal 2 dibiayai APBD.");

        drafter.run(() -> structure.remove(caseId, first.id()));
        assertThat(drafter.call(() -> reader.current(caseId)).orElseThrow().lines())
                .extracting(PolicyText.Line::text)
                .contains("Pelatihan sebagaimana dimaksud dalam Pasal 2 (rujukan terputus) dibiayai APBD.");
        assertThat(drafter.call(() -> drafting.read(caseId))
                        .orElseThrow()
                        .text()
                        .find(second)
                        .orElseThrow()
                        .text())
                .endsWith("|Pasal 2] dibiayai APBD.");
    }

    @Test
    void anElucidationNamesEveryArticleAndIsPrintedBehindTheRegulation() throws Exception {
        drafter.run(() -> drafting.importTree(
                caseId,
                List.of(
                        NewNode.text(TextKind.JUDUL, "KOMPETENSI"),
                        NewNode.text(TextKind.PASAL, "Satu."),
                        NewNode.text(
                                TextKind.PASAL,
                                "",
                                NewNode.text(TextKind.AYAT, "Dua satu."),
                                NewNode.text(
                                        TextKind.AYAT,
                                        "Dua dua.",
                                        NewNode.text(TextKind.PENJELASAN, "Yang dimaksud dengan dua adalah 2."))),
                        NewNode.text(TextKind.PENJELASAN_UMUM, "Dasar pemikiran.")),
                "Uji"));

        List<PolicyText.Line> lines =
                drafter.call(() -> reader.current(caseId)).orElseThrow().lines();

        assertThat(lines)
                .filteredOn(line -> line.kind().startsWith("PENJELASAN"))
                .extracting(line -> line.label() + "|" + line.text())
                .satisfies(parts ->
                        assertThat(parts.getFirst()).startsWith("PENJELASAN|ATAS\nRANCANGAN PERATURAN BUPATI LEBONG"))
                .endsWith(
                        "I. UMUM|Dasar pemikiran.",
                        "II. PASAL DEMI PASAL|",
                        "Pasal 1|Cukup jelas.",
                        "Pasal 2|",
                        "Ayat (1)|Cukup jelas.",
                        "Ayat (2)|Yang dimaksud dengan dua adalah 2.");
        assertThat(lines.indexOf(lines.stream()
                        .filter(line -> line.label().equals("I. UMUM"))
                        .findFirst()
                        .orElseThrow()))
                .isGreaterThan(lines.indexOf(lines.stream()
                        .filter(line -> line.text().startsWith("BERITA DAERAH"))
                        .findFirst()
                        .orElseThrow()));
    }

    @Test
    void whatAnArticleRestsOnIsChangedWholeOrNotAtAll() throws Exception {
        UUID article = drafter.call(() -> drafting.open(caseId))
                .text()
                .articles()
                .getFirst()
                .id();
        ThreadNode before = new ThreadNode(UUID.randomUUID(), NodeKind.GAP, "T.01", 1);
        ThreadNode after = new ThreadNode(UUID.randomUUID(), NodeKind.GAP, "T.02", 2);
        ThreadNode others = new ThreadNode(UUID.randomUUID(), NodeKind.GAP, "T.03", 3);
        drafter.run(() -> inTransaction.executeWithoutResult(
                status -> List.of(before, after, others).forEach(node -> thread.put(caseId, node))));
        drafter.run(() -> ties.change(caseId, article, Set.of(before.id()), Set.of()));
        colleague.run(() -> ties.change(caseId, article, Set.of(others.id()), Set.of()));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> drafter.run(
                        () -> ties.change(caseId, article, Set.of(after.id(), UUID.randomUUID()), Set.of(before.id()))))
                .returns("casefile.thread.unknown", Refused::key);
        assertThat(drafter.call(() -> ties.coverage(caseId)).of(article)).containsExactly(before, others);

        drafter.run(() -> ties.change(caseId, article, Set.of(after.id()), Set.of(before.id())));
        assertThat(drafter.call(() -> ties.coverage(caseId)).of(article)).containsExactly(after, others);
    }

    @Test
    void peopleWhoEditDifferentNodesDoNotDisturbEachOther() throws Exception {
        Draft draft = drafter.call(() -> drafting.open(caseId));
        DraftNode first = draft.text().articles().getFirst();
        DraftNode last = draft.text().articles().getLast();

        drafter.run(() -> drafting.edit(caseId, edit(first, "Satu")));
        DraftNode edited = colleague.call(() -> drafting.edit(caseId, edit(last, "Dua")));

        assertThat(edited.version()).isEqualTo(1);
        assertThat(text(first.id())).isEqualTo("Satu");
        assertThat(text(last.id())).isEqualTo("Dua");
    }

    @Test
    void theSecondWriterOfANodeSeesTheFirstOnesTextAndNothingIsLost() throws Exception {
        DraftNode node =
                drafter.call(() -> drafting.open(caseId)).text().articles().getFirst();
        colleague.run(() -> drafting.edit(caseId, edit(node, "Versi Bagian Hukum")));

        assertThatExceptionOfType(NodeConflict.class)
                .isThrownBy(() -> drafter.run(() -> drafting.edit(caseId, edit(node, "Versi BKPSDM"))))
                .satisfies(conflict -> {
                    assertThat(conflict.key()).isEqualTo("drafting.node.conflict");
                    assertThat(conflict.current().text()).isEqualTo("Versi Bagian Hukum");
                    assertThat(conflict.current().editedBy())
                            .isEqualTo(colleague.person().name());
                    assertThat(conflict.current().version()).isEqualTo(1);
                });
        assertThat(text(node.id())).isEqualTo("Versi Bagian Hukum");

        drafter.run(() -> drafting.edit(caseId, new DraftCommands.EditNode(node.id(), "", "Versi yang disepakati", 1)));
        assertThat(text(node.id())).isEqualTo("Versi yang disepakati");
        assertThat(history("drafting.NodeEdited"))
                .extracting(AuditEntry::details)
                .anyMatch(details -> details.contains("Versi Bagian Hukum"));
    }

    @Test
    void repeatedSavesOfOnePersonAreOneEntryOfTheHistory() throws Exception {
        DraftNode node =
                drafter.call(() -> drafting.open(caseId)).text().articles().getFirst();
        for (int i = 0; i < 4; i++) {
            int version = i;
            drafter.run(() ->
                    drafting.edit(caseId, new DraftCommands.EditNode(node.id(), "", "Ketikan " + version, version)));
        }
        assertThat(history("drafting.NodeEdited")).hasSize(1);
    }

    @Test
    void structureChangesRenumberAndKeepIds() throws Exception {
        Draft draft = drafter.call(() -> drafting.open(caseId));
        DraftNode first = draft.text().articles().getFirst();
        DraftNode third = draft.text().articles().getLast();

        UUID added =
                drafter.call(() -> structure.add(caseId, new DraftCommands.AddNode(first.id(), false, TextKind.PASAL)));
        Draft after = read();
        assertThat(after.labels()).containsEntry(added, "Pasal 2").containsEntry(third.id(), "Pasal 4");
        assertThat(drafter.call(() -> thread.nodes(caseId, NodeKind.ARTICLE)))
                .extracting(ThreadNode::id)
                .startsWith(first.id(), added);

        drafter.run(() -> structure.move(caseId, new DraftCommands.MoveNode(added, DraftCommands.Move.UP)));
        assertThat(read().label(first)).isEqualTo("Pasal 2");
        drafter.run(() -> structure.move(caseId, new DraftCommands.MoveNode(first.id(), DraftCommands.Move.DOWN)));
        assertThat(read().text().find(first.id()).orElseThrow().parent())
                .as("at the edge of its chapter it goes to the next")
                .isEqualTo(draft.text().roots(TextKind.BAB).get(1).id());

        drafter.run(() -> structure.remove(caseId, first.id()));
        assertThat(read().text().find(first.id())).isEmpty();
        assertThat(history("drafting.NodeRemoved"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).contains("yang dimaksud dengan"));
    }

    @Test
    void itemsGoFourLevelsDeepAndNoFurther() throws Exception {
        UUID at = drafter.call(() -> drafting.open(caseId))
                .text()
                .articles()
                .get(1)
                .id();
        for (int level = 1; level <= 4; level++) {
            UUID anchor = at;
            at = drafter.call(() -> structure.add(caseId, new DraftCommands.AddNode(anchor, true, TextKind.BUTIR)));
        }
        UUID deepest = at;
        refused(
                "drafting.items.deep",
                () -> structure.add(caseId, new DraftCommands.AddNode(deepest, true, TextKind.BUTIR)));
        refused(
                "drafting.place.wrong",
                () -> structure.add(caseId, new DraftCommands.AddNode(deepest, true, TextKind.PASAL)));
        refused(
                "drafting.move.edge",
                () -> structure.move(caseId, new DraftCommands.MoveNode(deepest, DraftCommands.Move.IN)));
        refused("drafting.node.gone", () -> structure.remove(caseId, UUID.randomUUID()));
    }

    @Test
    void whateverIsPastedIsKeptAsPlainText() throws Exception {
        DraftNode node =
                drafter.call(() -> drafting.open(caseId)).text().articles().getFirst();
        String pasted = "<script>alert(1)</script> 😀 النص\u0000\u0007\uD800\u202E akhir\r\nbaris";
        DraftNode saved = drafter.call(() -> drafting.edit(caseId, edit(node, pasted)));
        assertThat(saved.text()).isEqualTo("<script>alert(1)</script> 😀 النص akhir\nbaris");

        String longest = "x".repeat(20_000);
        DraftNode kept = drafter.call(
                () -> drafting.edit(caseId, new DraftCommands.EditNode(node.id(), "", longest, saved.version())));
        assertThat(kept.text()).hasSize(20_000);
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> drafter.run(() -> drafting.edit(
                        caseId, new DraftCommands.EditNode(node.id(), "", longest + "x", kept.version()))));
    }

    @Test
    void onlyItsDraftersMayWriteAndNobodyOfAnotherTenantFindsIt() throws Exception {
        DraftNode node =
                drafter.call(() -> drafting.open(caseId)).text().articles().getFirst();
        for (String username : List.of("auditor.lebong", "perancang.tubei", "kepala.bkpsdm.lebong")) {
            ActingPerson other = journey.person(username);
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as(username)
                    .isThrownBy(() -> other.run(() -> drafting.edit(caseId, edit(node, "Bukan hak saya"))));
            assertThat(other.call(() -> drafting.read(caseId)))
                    .hasValueSatisfying(draft -> assertThat(draft.mayWrite()).isFalse());
        }
        ActingPerson stranger = journey.person("perancang.bkpsdm.medan");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> stranger.run(() -> drafting.edit(caseId, edit(node, "Dari Medan"))))
                .returns("casefile.unknown", Refused::key);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> stranger.call(() -> reader.current(caseId)))
                .returns("casefile.unknown", Refused::key);
        assertThat(text(node.id())).isEqualTo(node.text());
    }

    @Test
    void theLegalDivisionWaitsUntilTheTextIsBeingDrafted() throws Exception {
        CaseId early = journey.at(
                        Step.ANALYSE_NEEDS, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, "Masih dini")
                .id();
        assertThat(drafter.call(() -> drafting.open(early)).mayWrite()).isTrue();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> colleague.call(() -> drafting.open(early)));
    }

    private static DraftCommands.EditNode edit(DraftNode node, String text) {
        return new DraftCommands.EditNode(node.id(), node.heading(), text, node.version());
    }

    private void refused(String key, Runnable action) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> drafter.run(action))
                .returns(key, Refused::key);
    }

    private Draft read() throws Exception {
        return drafter.call(() -> drafting.read(caseId)).orElseThrow();
    }

    private String text(UUID node) throws Exception {
        return read().text().find(node).orElseThrow().text();
    }

    private List<AuditEntry> history(String action) throws Exception {
        return drafter.call(() -> auditTrail.read(AuditFilter.of(caseId), null, 100)).stream()
                .filter(entry -> entry.action().equals(action))
                .toList();
    }
}
