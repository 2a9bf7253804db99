package id.susun.drafting;

import static id.susun.drafting.NewNode.heading;
import static id.susun.drafting.NewNode.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.Refused;
import id.susun.casefile.Instrument;
import id.susun.casefile.NodeKind;
import id.susun.casefile.PolicyThread;
import id.susun.casefile.ThreadNode;
import id.susun.drafting.DraftCommands.AddNode;
import id.susun.drafting.DraftCommands.EditNode;
import id.susun.drafting.DraftCommands.Move;
import id.susun.drafting.DraftCommands.MoveNode;
import id.susun.drafting.formats.Recognised;
import id.susun.drafting.formats.TextRecognizer;
import id.susun.identity.ActingPerson;
import id.susun.tenant.CaseId;
import id.susun.testing.CaseJourney;
import id.susun.testing.SusunTest;
import id.susun.workflow.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@SusunTest
class WritingDeskTest {

    @Autowired
    private CaseJourney journey;

    @Autowired
    private Drafting drafting;

    @Autowired
    private WritingDesk desk;

    @Autowired
    private ArticleTies ties;

    @Autowired
    private PolicyThread thread;

    @Autowired
    private TransactionTemplate inTransaction;

    private final UndoStack undo = new UndoStack();
    private ActingPerson drafter;
    private CaseId caseId;

    @BeforeEach
    void aText() throws Exception {
        drafter = journey.person("perancang.bkpsdm.lebong");
        caseId = journey.at(Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, "Kompetensi ASN")
                .id();
        drafter.call(() -> drafting.importTree(
                caseId,
                List.of(
                        text(TextKind.JUDUL, "KOMPETENSI"),
                        heading(TextKind.BAB, "UMUM", text(TextKind.PASAL, "Satu.")),
                        heading(
                                TextKind.BAB,
                                "PELAKSANAAN",
                                text(
                                        TextKind.PASAL,
                                        "",
                                        text(TextKind.AYAT, "Dua satu."),
                                        text(
                                                TextKind.AYAT,
                                                "Dua dua:",
                                                text(TextKind.BUTIR, "teknis; dan"),
                                                text(TextKind.BUTIR, "manajerial."))))),
                "Uji"));
    }

    @Test
    void enterSplitsTheWordsAtTheCursorAndIsOneActionToTakeBack() throws Exception {
        DraftNode clause = node("Pasal 2 ayat (1)");

        UUID fresh = did(() -> desk.split(caseId, edit(clause, "Dua"), "satu."));

        assertThat(shape()).contains("Pasal 2 ayat (1): Dua", "Pasal 2 ayat (2): satu.", "Pasal 2 ayat (3): Dua dua:");
        assertThat(node("Pasal 2 ayat (2)").id()).isEqualTo(fresh);
        takesBackAndDoesAgain("Pasal 2 ayat (1): Dua satu.");
    }

    @Test
    void enterUnderABareHeadingBeginsItsFirstArticle() throws Exception {
        did(() -> desk.add(caseId, new AddNode(node("BAB II").id(), false, TextKind.BAB)));
        DraftNode chapter = node("BAB III");

        did(() -> desk.split(caseId, new EditNode(chapter.id(), "PENUTUP", "", chapter.version()), ""));

        assertThat(shape()).endsWith("BAB III: PENUTUP", "Pasal 3: ");
    }

    @Test
    void tabMakesAClauseAnItemOfTheOneBeforeAndShiftTabUndoesIt() throws Exception {
        DraftNode item = node("Pasal 2 ayat (2) huruf b");
        did(() -> desk.shift(caseId, item.id(), false));
        assertThat(shape()).endsWith("Pasal 2 ayat (2) huruf a: teknis; dan", "Pasal 2 ayat (3): manajerial.");
        takesBackAndDoesAgain("Pasal 2 ayat (2) huruf b: manajerial.");

        did(() -> desk.shift(caseId, item.id(), true));
        assertThat(shape()).endsWith("Pasal 2 ayat (2) huruf a: teknis; dan", "Pasal 2 ayat (2) huruf b: manajerial.");
    }

    @Test
    void aLevelThatWouldLoseWhatStandsInsideIsRefused() throws Exception {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        drafter.call(() -> desk.shift(caseId, node("Pasal 2").id(), true)))
                .extracting(Refused::key)
                .isEqualTo("drafting.level.first");
        did(() -> desk.move(caseId, new MoveNode(node("Pasal 1").id(), Move.DOWN)));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        drafter.call(() -> desk.shift(caseId, node("Pasal 2").id(), true)))
                .extracting(Refused::key)
                .isEqualTo("drafting.level.inside");
    }

    @Test
    void aRemovedArticleComesBackWithItsIdsItsTiesAndTheReferencesToIt() throws Exception {
        UUID evidence = UUID.randomUUID();
        drafter.run(() -> inTransaction.executeWithoutResult(
                tx -> thread.put(caseId, new ThreadNode(evidence, NodeKind.GAP, "Kesenjangan", 0))));
        UUID article = node("Pasal 2").id();
        drafter.run(() -> ties.change(caseId, article, Set.of(evidence), Set.of()));
        did(() -> desk.say(caseId, edit(node("Pasal 1"), "Diatur dalam Pasal 2 ayat (1)."), true));
        List<String> before = shape();

        did(() -> desk.remove(caseId, article));
        assertThat(shape()).contains("Pasal 1: Diatur dalam Pasal 2 ayat (1) (rujukan terputus).");

        takeBack(undo);
        assertThat(shape()).isEqualTo(before);
        assertThat(node("Pasal 2").id()).isEqualTo(article);
        assertThat(drafter.call(() -> ties.coverage(caseId)).of(article))
                .extracting(ThreadNode::id)
                .containsExactly(evidence);
    }

    @Test
    void aRemovedItemOfTheFourthLevelComesBackWithItsElucidation() throws Exception {
        drafter.call(() -> drafting.importTree(
                caseId,
                List.of(
                        text(TextKind.JUDUL, "KOMPETENSI"),
                        text(
                                TextKind.PASAL,
                                "Rincian:",
                                text(
                                        TextKind.BUTIR,
                                        "satu:",
                                        text(
                                                TextKind.BUTIR,
                                                "dua:",
                                                text(
                                                        TextKind.BUTIR,
                                                        "tiga:",
                                                        text(
                                                                TextKind.BUTIR,
                                                                "empat.",
                                                                text(TextKind.PENJELASAN, "Cukup jelas."))))))),
                "Uji"));
        List<String> before = shape();
        DraftNode deepest = drafter.call(() -> drafting.read(caseId))
                .orElseThrow()
                .text()
                .all()
                .filter(node -> node.text().equals("empat."))
                .findFirst()
                .orElseThrow();

        did(() -> desk.remove(caseId, deepest.id()));
        takeBack(undo);

        assertThat(shape()).isEqualTo(before);
    }

    @Test
    void backspaceJoinsAndRemovesWhatIsEmpty() throws Exception {
        did(() -> desk.join(caseId, node("Pasal 2 ayat (2) huruf b").id()));
        assertThat(shape()).endsWith("Pasal 2 ayat (2) huruf a: teknis; dan manajerial.");
        takesBackAndDoesAgain("Pasal 2 ayat (2) huruf b: manajerial.");

        UUID empty = did(() -> desk.add(caseId, new AddNode(node("Pasal 1").id(), false, TextKind.PASAL)));
        int nodes = shape().size();
        did(() -> desk.join(caseId, empty));
        assertThat(shape()).hasSize(nodes - 1);
    }

    @Test
    void whatIsDraggedGoesWhereItIsDroppedAndNotIntoItself() throws Exception {
        did(() -> desk.drop(caseId, node("BAB I").id(), node("BAB II").id(), WritingDesk.Side.AFTER));
        assertThat(shape()).startsWith("Judul: KOMPETENSI", "BAB I: PELAKSANAAN", "Pasal 1: ");
        takesBackAndDoesAgain("BAB I: UMUM");

        did(() -> desk.drop(caseId, node("Pasal 2").id(), node("BAB II").id(), WritingDesk.Side.AFTER));
        assertThat(shape()).endsWith("BAB II: UMUM", "Pasal 2: Satu.");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> drafter.call(() ->
                        desk.drop(caseId, node("BAB II").id(), node("Pasal 2").id(), WritingDesk.Side.AFTER)))
                .extracting(Refused::key)
                .isEqualTo("drafting.place.wrong");
    }

    @Test
    void undoDoesNotOverwriteWhatAColleagueWroteSince() throws Exception {
        DraftNode article = node("Pasal 1");
        did(() -> desk.say(caseId, edit(article, "Punya saya."), false));
        DraftNode mine = node("Pasal 1");
        journey.person("perancang.hukum.lebong")
                .run(() -> drafting.edit(caseId, new EditNode(mine.id(), "", "Punya rekan.", mine.version())));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(
                        () -> drafter.call(() -> desk.apply(caseId, undo.undo().orElseThrow())))
                .extracting(Refused::key)
                .isEqualTo("drafting.undo.changed");
        assertThat(shape()).contains("Pasal 1: Punya rekan.");
    }

    @Test
    void undoOfAnInsertionRemovesNothingThatAColleagueWroteInIt() throws Exception {
        UUID fresh = did(() -> desk.add(caseId, new AddNode(node("Pasal 1").id(), false, TextKind.PASAL)));
        did(() -> desk.say(caseId, new EditNode(fresh, "", "Punya saya.", 0), false));
        drafter.run(() -> desk.apply(caseId, undo.undo().orElseThrow()));
        DraftNode empty = node("Pasal 2");
        journey.person("perancang.hukum.lebong")
                .run(() -> drafting.edit(caseId, new EditNode(fresh, "", "Punya rekan.", empty.version())));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(
                        () -> drafter.call(() -> desk.apply(caseId, undo.undo().orElseThrow())))
                .extracting(Refused::key)
                .isEqualTo("drafting.undo.changed");
        assertThat(shape()).contains("Pasal 2: Punya rekan.");
    }

    @Test
    void whatIsPastedRefersToWhatCameWithIt() throws Exception {
        Recognised found = TextRecognizer.recognise("""
                Pasal 2
                (1) Camat membina lurah.
                (2) Pembinaan sebagaimana dimaksud pada ayat (1) dilakukan setiap bulan.
                Pasal 3
                Ketentuan sebagaimana dimaksud dalam Pasal 2 ayat (1) dan Pasal 1 diatur oleh Camat menurut Pasal 7 Undang-Undang Nomor 1 Tahun 2026.
                """, TextKind.PASAL, Instrument.PERKADA);

        did(() -> desk.paste(caseId, Paste.behind(node("Pasal 2"), found.lead(), found.nodes(), found.after())));

        assertThat(References.targets(node("Pasal 3 ayat (2)").text()))
                .containsExactly(node("Pasal 3 ayat (1)").id());
        DraftNode last = node("Pasal 4");
        assertThat(References.targets(last.text()))
                .as("Pasal 1 of the source did not come along and is not Pasal 1 of this text")
                .containsExactlyInAnyOrder(node("Pasal 3 ayat (1)").id(), References.NOWHERE);
        assertThat(last.text()).contains("menurut Pasal 7 Undang-Undang");
    }

    @Test
    void backspaceKeepsAHeadingThatStandsBetween() throws Exception {
        CaseId circular = journey.at(
                        Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.SURAT_EDARAN, "Edaran")
                .id();
        drafter.run(() -> drafting.importTree(
                circular,
                List.of(
                        text(TextKind.JUDUL, "EDARAN"),
                        new NewNode(TextKind.SEKSI, "Latar Belakang", "Satu.", List.of()),
                        new NewNode(TextKind.SEKSI, "Maksud", "Dua.", List.of())),
                "Uji"));
        UUID second = drafter.call(() -> drafting.read(circular))
                .orElseThrow()
                .text()
                .roots()
                .getLast()
                .id();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> drafter.call(() -> desk.join(circular, second)))
                .extracting(Refused::key)
                .isEqualTo("drafting.join.edge");
    }

    @Test
    void savesOfOneNodeInARowAreTakenBackTogether() throws Exception {
        for (String typed : List.of("Satu d", "Satu dua", "Satu dua tiga.")) {
            DraftNode now = node("Pasal 1");
            drafter.run(() -> undo.typed(desk.say(caseId, edit(now, typed), false)));
        }
        takesBackAndDoesAgain("Pasal 1: Satu.");
    }

    @Test
    void twoWhoMoveTheSameChapterAtTheSameTimeLeaveAWholeText() throws Exception {
        UUID chapter = node("BAB II").id();
        List<String> whole = shape();
        ActingPerson colleague = journey.person("perancang.hukum.lebong");
        for (Move way : List.of(Move.UP, Move.DOWN, Move.UP, Move.DOWN, Move.UP)) {
            CyclicBarrier start = new CyclicBarrier(2);
            List<Future<String>> outcomes = new ArrayList<>();
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                for (ActingPerson person : List.of(drafter, colleague)) {
                    outcomes.add(threads.submit(() -> {
                        start.await();
                        try {
                            person.call(() -> desk.move(caseId, new MoveNode(chapter, way)));
                            return "moved";
                        } catch (Refused edge) {
                            return edge.key();
                        }
                    }));
                }
            }
            assertThat(List.of(outcomes.getFirst().get(), outcomes.getLast().get()))
                    .as("one moves it, the other finds it there already")
                    .containsExactlyInAnyOrder("moved", "drafting.move.edge");
            assertThat(shape()).hasSameSizeAs(whole);
        }
        assertThat(shape()).hasSize(9).startsWith("Judul: KOMPETENSI", "BAB I: PELAKSANAAN");
    }

    @Test
    void whoMayNotWriteChangesNothing() throws Exception {
        List<String> before = shape();
        UUID article = node("Pasal 1").id();
        for (String stranger : List.of("auditor.lebong", "perancang.bkpsdm.medan")) {
            ActingPerson person = journey.person(stranger);
            for (Callable<Change.Done> way : List.<Callable<Change.Done>>of(
                    () -> desk.remove(caseId, article),
                    () -> desk.shift(caseId, article, false),
                    () -> desk.apply(caseId, new Change.Remove(article)))) {
                assertThatExceptionOfType(RuntimeException.class)
                        .isThrownBy(() -> person.call(way))
                        .satisfies(refusal ->
                                assertThat(refusal).isInstanceOfAny(AccessDeniedException.class, Refused.class));
            }
        }
        assertThat(shape()).isEqualTo(before);
    }

    private UUID did(Callable<Change.Done> action) throws Exception {
        Change.Done done = drafter.call(action);
        undo.did(done);
        return Objects.requireNonNull(done.focus());
    }

    private void takesBackAndDoesAgain(String before) throws Exception {
        List<String> after = shape();
        takeBack(undo);
        assertThat(shape()).contains(before).isNotEqualTo(after);
        doAgain(undo);
        assertThat(shape()).isEqualTo(after);
        takeBack(undo);
        assertThat(shape()).contains(before);
        doAgain(undo);
    }

    private static EditNode edit(DraftNode node, String text) {
        return new EditNode(node.id(), node.heading(), text, node.version());
    }

    private List<String> shape() throws Exception {
        Draft draft = drafter.call(() -> drafting.read(caseId)).orElseThrow();
        References references = draft.references();
        return draft.text()
                .all()
                .map(node -> draft.name(node) + ": " + node.heading() + references.plain(node.text()))
                .collect(Collectors.toList());
    }

    private DraftNode node(String name) throws Exception {
        Draft draft = drafter.call(() -> drafting.read(caseId)).orElseThrow();
        return draft.text()
                .all()
                .filter(node -> draft.name(node).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void takeBack(UndoStack undo) {
        Change change = undo.undo().orElseThrow();
        drafter.run(() -> undo.undid(change, desk.apply(caseId, change)));
    }

    private void doAgain(UndoStack undo) {
        Change change = undo.redo().orElseThrow();
        drafter.run(() -> undo.redid(change, desk.apply(caseId, change)));
    }
}
