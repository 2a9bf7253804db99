package id.susun.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.susun.audit.AuditEntry;
import id.susun.audit.AuditFilter;
import id.susun.audit.AuditTrail;
import id.susun.audit.Refused;
import id.susun.casefile.Instrument;
import id.susun.casefile.OpenNotes;
import id.susun.drafting.DraftCommands.EditNode;
import id.susun.drafting.NoteCommands.Reply;
import id.susun.drafting.NoteCommands.WriteComment;
import id.susun.drafting.NoteCommands.WriteSuggestion;
import id.susun.identity.ActingPerson;
import id.susun.tenant.CaseId;
import id.susun.testing.CaseJourney;
import id.susun.testing.SusunTest;
import id.susun.workflow.Step;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Comments, answers, and who may say and decide what. */
@SusunTest
class CommentingTest {

    @Autowired
    private CaseJourney journey;

    @Autowired
    private Drafting drafting;

    @Autowired
    private DraftStructure structure;

    @Autowired
    private Commenting commenting;

    @Autowired
    private SuggestionReview review;

    @Autowired
    private NoteReading reading;

    @Autowired
    private OpenNotes openNotes;

    @Autowired
    private AuditTrail auditTrail;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private ActingPerson drafter;
    private ActingPerson approver;
    private ActingPerson auditor;
    private CaseId caseId;
    private DraftNode article;

    @BeforeEach
    void aTextInDrafting() throws Exception {
        drafter = journey.person("perancang.bkpsdm.lebong");
        approver = journey.person("kabag.hukum.lebong");
        auditor = journey.person("auditor.lebong");
        caseId = journey.at(Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, "Kompetensi ASN")
                .id();
        article = drafter.call(() -> drafting.open(caseId)).text().articles().getFirst();
        drafter.run(() -> drafting.edit(caseId, new EditNode(article.id(), "", "Camat wajib melapor.", 0)));
    }

    @Test
    void aCommentOnAPassageIsAnsweredResolvedAndStaysToBeRead() throws Exception {
        UUID id = approver.call(
                () -> commenting.comment(caseId, new WriteComment(article.id(), "wajib melapor", "Kepada siapa?\r\n")));
        auditor.run(() -> commenting.reply(caseId, new Reply(id, "Kepada Sekda.")));

        Note note = only(drafter.call(() -> reading.open(caseId)));
        assertThat(note.place()).isEqualTo("Pasal 1");
        assertThat(note.words()).isEqualTo("Kepada siapa?");
        assertThat(note.quoted()).isTrue();
        assertThat(note.own()).isFalse();
        assertThat(note.replies()).extracting(NoteReply::words).containsExactly("Kepada Sekda.");
        assertThat(drafter.call(() -> reading.openByNode(caseId))).isEqualTo(Map.of(article.id(), 1));
        assertThat(approver.call(() -> openNotes.openNotes(caseId))).isEqualTo(new OpenNotes.Count(1, 0));

        drafter.run(() -> drafting.edit(caseId, new EditNode(article.id(), "", "Camat melapor.", 1)));
        assertThat(only(drafter.call(() -> reading.open(caseId))).quoted())
                .as("the passage has changed")
                .isFalse();

        drafter.run(() -> commenting.resolve(caseId, id));
        assertThat(drafter.call(() -> reading.open(caseId)).notes()).isEmpty();
        Note done = only(approver.call(() -> reading.all(caseId, null)));
        assertThat(done.state()).isEqualTo(NoteState.RESOLVED);
        assertThat(done.decidedBy()).isEqualTo(drafter.person().name());
        assertThat(done.own()).isTrue();
        refused("drafting.note.decided", drafter, () -> commenting.resolve(caseId, id));
        refused("drafting.note.decided", approver, () -> commenting.reply(caseId, new Reply(id, "Masih ada.")));
        assertThat(history("drafting.CommentResolved"))
                .extracting(AuditEntry::subject)
                .containsExactly("Pasal 1");
        assertThat(history("drafting.CommentWritten"))
                .as("the words stay with the comment")
                .noneMatch(entry -> entry.details().contains("Kepada siapa"));
    }

    @Test
    void onlyTheAuthorTakesBackAndOnlyWritersOfTheTextDecide() throws Exception {
        UUID comment = comment(approver, "Mohon diperjelas");
        UUID suggestion = suggest(approver, "Camat dapat melapor.");

        for (ActingPerson other : List.of(drafter, auditor)) {
            denied(other, () -> commenting.withdraw(caseId, comment));
        }
        for (ActingPerson reader : List.of(approver, auditor)) {
            denied(reader, () -> commenting.resolve(caseId, comment));
            denied(reader, () -> review.accept(caseId, suggestion));
            denied(reader, () -> review.reject(caseId, suggestion, ""));
            denied(reader, () -> review.acceptAll(caseId));
            denied(reader, () -> review.rejectAll(caseId, ""));
        }
        refused("drafting.note.decided", drafter, () -> commenting.resolve(caseId, suggestion));
        approver.run(() -> commenting.withdraw(caseId, comment));
        approver.run(() -> commenting.withdraw(caseId, suggestion));
        assertThat(approver.call(() -> reading.all(caseId, null)).notes())
                .extracting(Note::state)
                .containsExactly(NoteState.WITHDRAWN, NoteState.WITHDRAWN);
        refused("drafting.note.decided", drafter, () -> review.accept(caseId, suggestion));
    }

    @Test
    void peopleOfAnotherGovernmentAndStakeholdersNeitherReadNorWrite() throws Exception {
        UUID comment = comment(approver, "Rahasia dapur");
        for (String name : List.of("perancang.hukum.medan", "warga.lebong", "warga.medan")) {
            ActingPerson outsider = journey.person(name);
            refused("casefile.unknown", outsider, () -> reading.open(caseId));
            refused("casefile.unknown", outsider, () -> reading.openByNode(caseId));
            refused("casefile.unknown", outsider, () -> reading.openNotes(caseId));
            refused("casefile.unknown", outsider, () -> reading.words(caseId, article.id()));
            refused("casefile.unknown", outsider, () -> comment(outsider, "Halo"));
            refused("casefile.unknown", outsider, () -> commenting.reply(caseId, new Reply(comment, "Halo")));
            refused("casefile.unknown", outsider, () -> commenting.withdraw(caseId, comment));
        }
        CaseId other = journey.at(Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, "Lain")
                .id();
        drafter.run(() -> drafting.open(other));
        refused("drafting.note.decided", drafter, () -> commenting.resolve(other, comment));
    }

    @Test
    void whileTheTextIsDecidedOnPeopleStillSpeakButNothingChanges() throws Exception {
        UUID before = suggest(drafter, "Camat dapat melapor.");
        journey.advance(caseId, drafter.membership().tenant(), Step.INITIAL_DRAFT);
        UUID comment = comment(approver, "Belum jelas");
        UUID suggestion = suggest(approver, "Camat dapat melapor setiap bulan.");

        assertThat(drafter.call(() -> reading.mayWriteNotes(caseId))).isTrue();
        assertThat(drafter.call(() -> reading.mayDecide(caseId))).isFalse();
        refused("drafting.over", drafter, () -> review.accept(caseId, suggestion));
        refused("drafting.over", drafter, () -> review.acceptAll(caseId));
        refused("drafting.over", drafter, () -> review.reject(caseId, before, "Tidak"));
        refused("drafting.over", drafter, () -> commenting.resolve(caseId, comment));
        drafter.run(() -> commenting.reply(caseId, new Reply(comment, "Baik, akan diperjelas.")));
        assertThat(approver.call(() -> openNotes.openNotes(caseId))).isEqualTo(new OpenNotes.Count(1, 2));

        journey.advance(caseId, drafter.membership().tenant(), Step.PLAN_PROGRAMMES);
        assertThat(drafter.call(() -> reading.mayWriteNotes(caseId))).isFalse();
        refused("drafting.notes.closed", approver, () -> comment(approver, "Terlambat"));
        refused("drafting.notes.closed", approver, () -> commenting.withdraw(caseId, comment));
        assertThat(approver.call(() -> reading.all(caseId, null)).notes()).hasSize(3);
    }

    @Test
    void aNoteStaysWhenItsNodeGoes() throws Exception {
        comment(approver, "Hapus saja");
        drafter.run(() -> structure.remove(caseId, article.id()));
        UUID first = drafter.call(() -> drafting.read(caseId))
                .orElseThrow()
                .text()
                .articles()
                .getFirst()
                .id();
        approver.run(() -> commenting.comment(caseId, new WriteComment(first, "", "Ini pasal pertama kini")));

        List<Note> notes = drafter.call(() -> reading.open(caseId)).notes();
        assertThat(notes).extracting(Note::words).containsExactly("Ini pasal pertama kini", "Hapus saja");
        assertThat(notes).extracting(Note::place).containsExactly("Pasal 1", "Pasal 1");
        assertThat(notes).extracting(Note::there).containsExactly(true, false);
        refused("drafting.node.gone", approver, () -> comment(approver, "Masih ada?"));
    }

    @Test
    void nothingIsSaidTooLongTooOftenOrNotAtAll() throws Exception {
        assertThatExceptionOfType(ConstraintViolationException.class).isThrownBy(() -> comment(approver, "  \n "));
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> comment(approver, "x".repeat(NoteCommands.LONGEST_WORDS + 1)));
        UUID note = comment(approver, "x".repeat(NoteCommands.LONGEST_WORDS));
        for (int i = 0; i < Notes.MOST_REPLIES; i++) {
            approver.run(() -> commenting.reply(caseId, new Reply(note, "Ya")));
        }
        refused("drafting.replies.many", approver, () -> commenting.reply(caseId, new Reply(note, "Lagi")));
        for (int i = 1; i < Notes.MOST_OPEN; i++) {
            comment(approver, "Komentar " + i);
        }
        refused("drafting.notes.many", approver, () -> comment(approver, "Satu lagi"));
        NotePage first = approver.call(() -> reading.all(caseId, null));
        NotePage second = approver.call(() -> reading.all(caseId, first.next()));
        assertThat(first.notes()).hasSize(100).extracting(Note::words).contains("Komentar 499", "Komentar 400");
        assertThat(second.notes()).hasSize(100).extracting(Note::words).contains("Komentar 399", "Komentar 300");
        assertThat(approver.call(() -> reading.open(caseId)).notes()).hasSize(Notes.MOST_OPEN);
    }

    @Test
    void theApplicationCannotMakeSomebodyHaveSaidSomethingElse() {
        UUID note = comment(approver, "Asli");
        approver.run(() -> commenting.reply(caseId, new Reply(note, "Jawaban")));
        for (String forgery : List.of(
                "update draft_note set words = 'Palsu'",
                "update draft_note set author_name = 'Orang lain'",
                "delete from draft_note",
                "update draft_note_reply set words = 'Palsu'",
                "delete from draft_note_reply")) {
            assertThatThrownBy(() -> drafter.run(() -> transactions.executeWithoutResult(
                            status -> jdbc.sql(forgery).update())))
                    .as(forgery)
                    .hasStackTraceContaining("permission denied");
        }
    }

    private UUID comment(ActingPerson person, String words) {
        return call(person, () -> commenting.comment(caseId, new WriteComment(article.id(), "", words)));
    }

    private UUID suggest(ActingPerson person, String text) {
        return call(
                person,
                () -> commenting.suggest(
                        caseId,
                        new WriteSuggestion(reading.words(caseId, article.id()), "", "", text, "Lebih ringan")));
    }

    private static <T> T call(ActingPerson person, Callable<T> work) {
        try {
            return person.call(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void refused(String key, ActingPerson person, Runnable work) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> person.run(work))
                .returns(key, Refused::key);
    }

    private static void denied(ActingPerson person, Runnable work) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> person.run(work));
    }

    private static Note only(NotePage page) {
        assertThat(page.notes()).hasSize(1);
        return page.notes().getFirst();
    }

    private List<AuditEntry> history(String action) throws Exception {
        return auditor.call(() -> auditTrail.read(AuditFilter.of(caseId, action), null, 10));
    }
}
