package id.susun.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.Refused;
import id.susun.casefile.Instrument;
import id.susun.files.CheckedFile;
import id.susun.files.FileUse;
import id.susun.files.SampleFiles;
import id.susun.identity.ActingPerson;
import id.susun.tenant.CaseId;
import id.susun.tenant.CurrentTenant;
import id.susun.workflow.Step;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What goes with a request outside, and the letters. */
class ExternalPapersTest extends ApprovalJourney {

    @Autowired
    private ExternalPaperRows rows;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theRequestWaitsForEachRequiredPaper() throws Exception {
        CaseId caseId = atHarmonisation(Instrument.PERKADA);
        ExternalRequest letter = new ExternalRequest("180/12", LocalDate.now(clock));
        assertThat(list(caseId))
                .extracting(ExternalPaper::item)
                .containsExactly("permohonan", "penjelasan", "sk-tim", "draf-paraf");

        LEGAL.run(() -> papers.attach(caseId, Step.HARMONISATION, "penjelasan", file("Penjelasan.pdf")));
        LEGAL.run(() -> papers.tick(caseId, Step.HARMONISATION, "sk-tim", "Map harmonisasi 12/2026"));
        assertRefused(
                "approval.paper.missing",
                () -> LEGAL.run(() -> externalReview.request(caseId, Step.HARMONISATION, letter)));
        papersFor(caseId, Step.HARMONISATION);
        LEGAL.run(() -> papers.untick(caseId, Step.HARMONISATION, "permohonan"));
        assertRefused(
                "approval.paper.missing",
                () -> LEGAL.run(() -> externalReview.request(caseId, Step.HARMONISATION, letter)));
        papersFor(caseId, Step.HARMONISATION);
        LEGAL.run(() -> externalReview.request(caseId, Step.HARMONISATION, letter));

        assertThat(history(LEGAL, caseId)).contains("approval.PaperTicked", "approval.PaperUnticked");
    }

    @Test
    void whatWentOutWithTheRequestStaysAsItWas() throws Exception {
        CaseId caseId = atHarmonisation(Instrument.PERKADA);
        asked(caseId, Step.HARMONISATION);

        for (Runnable change : List.<Runnable>of(
                () -> papers.attach(caseId, Step.HARMONISATION, "sk-tim", file("SK lain.pdf")),
                () -> papers.tick(caseId, Step.HARMONISATION, "sk-tim", "Map lain"),
                () -> papers.untick(caseId, Step.HARMONISATION, "sk-tim"))) {
            assertRefused("approval.paper.sent", () -> LEGAL.run(change));
        }
        LEGAL.run(() -> externalReview.request(
                caseId, Step.HARMONISATION, new ExternalRequest("180/1 perbaikan", LocalDate.now(clock))));
        CheckedFile letter = LEGAL.call(() -> uploads.check(FileUse.LETTER, "Jawaban.pdf", SampleFiles.pdf()));
        LEGAL.run(() -> papers.attach(caseId, Step.HARMONISATION, ExternalPaper.LETTER_RECEIVED, letter));
        assertThat(list(caseId)).allMatch(paper -> paper.file() == null);
    }

    @Test
    void aPaperKeepsItsFileAndTheLettersStandBesideTheList() throws Exception {
        CaseId caseId = atHarmonisation(Instrument.PERKADA);
        CheckedFile scan = LEGAL.call(() -> uploads.check(FileUse.LETTER, "Surat.pdf", SampleFiles.pdf()));
        LEGAL.run(() -> papers.attach(caseId, Step.HARMONISATION, ExternalPaper.LETTER_SENT, scan));
        LEGAL.run(() -> papers.attach(caseId, Step.HARMONISATION, "sk-tim", file("SK lama.pdf")));
        LEGAL.run(() -> papers.attach(caseId, Step.HARMONISATION, "sk-tim", file("SK baru.pdf")));

        List<ExternalPaper> all = LEGAL.call(() -> papers.of(caseId, 1, Step.HARMONISATION));
        assertThat(all)
                .filteredOn(paper -> paper.file() != null)
                .extracting(paper -> String.valueOf(
                        paper.file() == null ? null : paper.file().name()))
                .containsExactly("Surat.pdf", "SK baru.pdf");
        assertThat(all.getFirst().byName()).isEqualTo(LEGAL.person().name());
    }

    @Test
    void aPerdaAlsoNeedsItsPlaceInTheProgramme() throws Exception {
        assertThat(list(atHarmonisation(Instrument.PERDA)))
                .extracting(ExternalPaper::item)
                .contains("propemperda");
    }

    @Test
    void aGovernmentsOwnListWinsOverTheDefaultAndStaysItsOwn() throws Exception {
        ActingPerson legal = PEOPLE.as("kabag.hukum.sawahlunto");
        CurrentTenant.runAs(
                legal.membership().tenant(),
                () -> transactions.executeWithoutResult(status -> jdbc.sql("""
                                insert into checklist_override
                                    (tenant_id, step, item, position, only_perda, required, removed, name, basis)
                                values ('kota-sawahlunto', 'harmonisation', 'sk-tim', 3, false, false, true, 'SK', '-'),
                                       ('kota-sawahlunto', 'harmonisation', 'nota', 0, false, true, false, 'Nota dinas', 'SOP')
                                on conflict do nothing
                                """).update()));

        List<ExternalPaper> own = CurrentTenant.callAs(
                legal.membership().tenant(),
                () -> transactions.execute(status -> rows.of(new java.util.UUID(0, 0), Step.HARMONISATION, false)));
        assertThat(own).extracting(ExternalPaper::item).contains("nota").doesNotContain("sk-tim");
        assertThat(own).extracting(ExternalPaper::name).contains("Nota dinas");
        assertThat(list(atHarmonisation(Instrument.PERKADA)))
                .extracting(ExternalPaper::item)
                .contains("sk-tim")
                .doesNotContain("nota");
    }

    @Test
    void onlyTheLegalDivisionTicksAndOnlyWhatIsOnTheList() throws Exception {
        CaseId caseId = atHarmonisation(Instrument.PERKADA);
        for (ActingPerson other : List.of(DRAFTER, SECRETARY, PEOPLE.as("auditor.lebong"))) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() ->
                            other.run(() -> papers.tick(caseId, Step.HARMONISATION, "sk-tim", "Map harmonisasi")));
        }
        assertRefused(
                "approval.paper.unknown",
                () -> LEGAL.run(() -> papers.tick(caseId, Step.HARMONISATION, "apa-saja", "Map harmonisasi")));
        assertRefused(
                "approval.paper.where", () -> LEGAL.run(() -> papers.tick(caseId, Step.HARMONISATION, "sk-tim", " ")));
        assertRefused(
                "workflow.step.gone",
                () -> LEGAL.run(() -> papers.tick(caseId, Step.FACILITATION, "sk-tim", "Map harmonisasi")));
    }

    private CheckedFile file(String name) {
        return uploads.check(FileUse.DOCUMENT, name, SampleFiles.pdf());
    }

    private List<ExternalPaper> list(CaseId caseId) throws Exception {
        return LEGAL.call(() -> papers.of(caseId, 1, Step.HARMONISATION).stream()
                .filter(paper -> !paper.isLetter())
                .toList());
    }

    private CaseId atHarmonisation(Instrument instrument) throws Exception {
        CaseId caseId = aCase(DRAFTER, HEAD, "bkpsdm", instrument);
        submit(DRAFTER, caseId, "Pasal 1");
        approveAll(caseId, HEAD, LEGAL, ASSISTANT, SECRETARY);
        return caseId;
    }

    private static void assertRefused(String key, ThrowingCallable work) {
        assertThatExceptionOfType(Refused.class).isThrownBy(work).returns(key, Refused::key);
    }
}
