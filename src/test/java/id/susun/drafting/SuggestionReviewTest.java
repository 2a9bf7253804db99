package id.susun.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.AuditFilter;
import id.susun.audit.AuditTrail;
import id.susun.audit.Refused;
import id.susun.casefile.Instrument;
import id.susun.drafting.Comparison.Mark;
import id.susun.drafting.Comparison.Marked;
import id.susun.drafting.DraftCommands.EditNode;
import id.susun.drafting.NoteCommands.AcceptAs;
import id.susun.drafting.NoteCommands.WriteSuggestion;
import id.susun.identity.ActingPerson;
import id.susun.tenant.CaseId;
import id.susun.testing.CaseJourney;
import id.susun.testing.SusunTest;
import id.susun.workflow.Step;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SusunTest
class SuggestionReviewTest {

    @Autowired
    private CaseJourney journey;

    @Autowired
    private Drafting drafting;

    @Autowired
    private WritingDesk desk;

    @Autowired
    private DraftStructure structure;

    @Autowired
    private DraftSubmission submission;

    @Autowired
    private Commenting commenting;

    @Autowired
    private SuggestionReview review;

    @Autowired
    private NoteReading reading;

    @Autowired
    private AuditTrail auditTrail;

    private ActingPerson drafter;
    private ActingPerson approver;
    private CaseId caseId;
    private DraftNode first;
    private DraftNode second;
    private DraftNode third;

    @BeforeEach
    void aTextInDrafting() throws Exception {
        drafter = journey.person("perancang.bkpsdm.lebong");
        approver = journey.person("kabag.hukum.lebong");
        caseId = journey.at(Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, "Kompetensi ASN")
                .id();
        List<DraftNode> articles =
                drafter.call(() -> drafting.open(caseId)).text().articles();
        first = say(articles.get(0), "Camat wajib melapor.");
        second = say(articles.get(1), "Laporan dalam Pasal 1 disampaikan setiap tahun.");
        third = say(articles.get(2), "Peraturan ini berlaku.");
    }

    @Test
    void anAcceptedSuggestionIsTheTextAndItsAuthorNoWriter() throws Exception {
        UUID id = suggest(first, "Camat dapat melapor.");
        Note note = drafter.call(() -> reading.open(caseId)).notes().getFirst();
        assertThat(note.kind()).isEqualTo(NoteKind.SUGGESTION);
        assertThat(note.change()).contains(new Marked("wajib", Mark.DELETED), new Marked("dapat", Mark.INSERTED));

        assertThat(drafter.call(() -> review.accept(caseId, id))).isInstanceOf(Acceptance.Applied.class);

        assertThat(text(first)).isEqualTo("Camat dapat melapor.");
        assertThat(drafter.call(() -> reading.all(caseId, null)).notes())
                .extracting(Note::state)
                .containsExactly(NoteState.ACCEPTED);
        assertThat(drafter.call(() -> submission.keepMilestone(caseId, "Sesudah usulan"))
                        .contributors())
                .containsExactly(drafter.person().id());
        assertThat(drafter.call(() -> auditTrail.read(AuditFilter.of(caseId, "drafting.SuggestionAccepted"), null, 10)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.subject()).isEqualTo("Pasal 1"))
                .satisfies(entry ->
                        assertThat(entry.details()).contains(approver.person().name()));
        refused("drafting.note.decided", () -> review.accept(caseId, id));
    }

    @Test
    void referencesInASuggestedTextStayLinks() throws Exception {
        assertThat(second.text()).contains("[#" + first.id());
        NodeWords seen = approver.call(() -> reading.words(caseId, second.id()));
        assertThat(seen.text()).isEqualTo("Laporan dalam Pasal 1 disampaikan setiap tahun.");
        UUID id = suggest(second, "Laporan dalam Pasal 1 disampaikan setiap bulan menurut Pasal 3.");
        drafter.run(() -> structure.move(caseId, new DraftCommands.MoveNode(third.id(), DraftCommands.Move.UP)));

        drafter.run(() -> review.accept(caseId, id));

        assertThat(text(second)).contains("setiap bulan");
        assertThat(References.targets(text(second)))
                .as("what was Pasal 3 when it was suggested")
                .containsExactlyInAnyOrder(first.id(), third.id());
    }

    @Test
    void aSuggestionThatWasOvertakenShowsAllThreeTextsAndWaitsForAChoice() throws Exception {
        UUID id = suggest(first, "Camat dapat melapor.");
        DraftNode now = say(first, "Camat wajib melapor setiap bulan.");

        Acceptance.Overtaken overtaken = (Acceptance.Overtaken) drafter.call(() -> review.accept(caseId, id));

        assertThat(overtaken.before()).isEqualTo("Camat wajib melapor.");
        assertThat(overtaken.now().text()).isEqualTo("Camat wajib melapor setiap bulan.");
        assertThat(overtaken.proposedText()).isEqualTo("Camat dapat melapor.");
        assertThat(overtaken.changed()).contains(new Marked(" setiap bulan", Mark.INSERTED));
        assertThat(overtaken.proposed()).contains(new Marked("dapat", Mark.INSERTED));
        assertThat(text(first)).isEqualTo("Camat wajib melapor setiap bulan.");
        assertThat(drafter.call(() -> reading.open(caseId)).notes()).hasSize(1);

        AcceptAs chosen = new AcceptAs(id, "", "Camat dapat melapor setiap bulan.", now.version());
        DraftNode again = say(now, "Camat wajib melapor setiap minggu.");
        assertThatExceptionOfType(NodeConflict.class)
                .isThrownBy(() -> drafter.run(() -> review.acceptAs(caseId, chosen)));
        drafter.run(() ->
                review.acceptAs(caseId, new AcceptAs(id, "", "Camat dapat melapor setiap minggu.", again.version())));
        assertThat(text(first)).isEqualTo("Camat dapat melapor setiap minggu.");
        assertThat(drafter.call(() -> reading.open(caseId)).notes()).isEmpty();
    }

    @Test
    void aReferenceInBothWordingsStaysOneLink() throws Exception {
        DraftNode begun = say(first, "Camat wajib melapor menurut " + References.token(third.id(), "Pasal 3") + ".");
        UUID id = suggest(begun, "Camat dapat melapor menurut Pasal 3.");
        DraftNode now =
                say(begun, "Camat wajib melapor segera menurut " + References.token(third.id(), "Pasal 3") + ".");
        assertThat(drafter.call(() -> review.accept(caseId, id))).isInstanceOf(Acceptance.Overtaken.class);

        drafter.run(() -> review.acceptAs(
                caseId, new AcceptAs(id, "", "Camat dapat melapor segera menurut Pasal 3.", now.version())));

        assertThat(text(first))
                .isEqualTo("Camat dapat melapor segera menurut " + References.token(third.id(), "Pasal 3") + ".");
    }

    @Test
    void aNodeThatSaysWhatItSaidThenIsNoLongerOvertaken() throws Exception {
        UUID id = suggest(first, "Camat dapat melapor.");
        say(say(first, "Lain"), "Camat wajib melapor.");
        assertThat(drafter.call(() -> review.accept(caseId, id))).isInstanceOf(Acceptance.Applied.class);
    }

    @Test
    void allAreAcceptedInReadingOrderAndTheRestIsNamedAndStays() throws Exception {
        suggest(third, "Peraturan Bupati ini berlaku.");
        suggest(first, "Camat dapat melapor.");
        suggest(first, "Lurah wajib melapor.");
        suggest(second, "Laporan disampaikan setiap bulan.");
        say(second, "Laporan disampaikan setiap triwulan.");

        Acceptance.All all = drafter.call(() -> review.acceptAll(caseId));

        assertThat(all.accepted()).isEqualTo(2);
        assertThat(all.skipped()).containsExactly("Pasal 1", "Pasal 2");
        assertThat(text(first)).isEqualTo("Camat dapat melapor.");
        assertThat(text(second)).isEqualTo("Laporan disampaikan setiap triwulan.");
        assertThat(text(third)).isEqualTo("Peraturan Bupati ini berlaku.");
        assertThat(drafter.call(() -> reading.open(caseId)).notes()).hasSize(2);

        drafter.run(() -> structure.remove(caseId, second.id()));
        assertThat(drafter.call(() -> review.acceptAll(caseId)).skipped()).containsExactly("Pasal 1", "Pasal 2");
        assertThat(drafter.call(() -> review.rejectAll(caseId, "Sudah diganti")))
                .isEqualTo(2);
        assertThat(drafter.call(() -> reading.all(caseId, null)).notes())
                .filteredOn(note -> note.state() == NoteState.REJECTED)
                .extracting(Note::reason)
                .containsExactly("Sudah diganti", "Sudah diganti");
    }

    @Test
    void whatIsSuggestedDiffersFromTheTextAndIsMadeOnWhatThePersonSaw() throws Exception {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> suggest(first, " Camat wajib melapor.\n"))
                .returns("drafting.suggestion.same", Refused::key);
        NodeWords seen = approver.call(() -> reading.words(caseId, first.id()));
        say(first, "Camat wajib melapor segera.");
        UUID late = approver.call(
                () -> commenting.suggest(caseId, new WriteSuggestion(seen, "", "", "Camat dapat melapor.", "")));
        assertThat(drafter.call(() -> review.accept(caseId, late)))
                .isInstanceOfSatisfying(
                        Acceptance.Overtaken.class,
                        overtaken -> assertThat(overtaken.before()).isEqualTo("Camat wajib melapor."));
    }

    private DraftNode say(DraftNode node, String text) throws Exception {
        DraftNode now = drafter.call(() -> drafting.read(caseId))
                .orElseThrow()
                .text()
                .find(node.id())
                .orElseThrow();
        drafter.run(() -> desk.say(caseId, new EditNode(node.id(), now.heading(), text, now.version()), true));
        return drafter.call(() -> drafting.read(caseId))
                .orElseThrow()
                .text()
                .find(node.id())
                .orElseThrow();
    }

    private UUID suggest(DraftNode node, String text) throws Exception {
        return approver.call(() ->
                commenting.suggest(caseId, new WriteSuggestion(reading.words(caseId, node.id()), "", "", text, "")));
    }

    private String text(DraftNode node) throws Exception {
        return drafter.call(() -> drafting.read(caseId))
                .orElseThrow()
                .text()
                .find(node.id())
                .orElseThrow()
                .text();
    }

    private void refused(String key, Runnable work) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> drafter.run(work))
                .returns(key, Refused::key);
    }
}
