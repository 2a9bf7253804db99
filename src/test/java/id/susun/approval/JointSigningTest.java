package id.susun.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.Refused;
import id.susun.casefile.Enactment;
import id.susun.casefile.Instrument;
import id.susun.casefile.PartySignature;
import id.susun.files.CheckedFile;
import id.susun.files.FileUse;
import id.susun.files.SampleFiles;
import id.susun.identity.ActingPerson;
import id.susun.tenant.CaseId;
import id.susun.workflow.Step;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A joint regulation waits for the other regions. */
class JointSigningTest extends ApprovalJourney {

    private static final UUID REJANG = UUID.randomUUID();
    private static final UUID KEPAHIANG = UUID.randomUUID();

    @Autowired
    private JointSigning signing;

    @Autowired
    private JointReading reading;

    @Autowired
    private SignatoryNames names;

    @Test
    void theNumberWaitsForAllSignaturesAndTheGazetteForAllNumbers() throws Exception {
        CaseId caseId = atSignature();
        approveAll(caseId, REGENT);
        LocalDate today = LocalDate.now(clock);
        assertThat(refusal("joint.unsigned", () -> number(caseId)).args())
                .containsExactly("Bupati Rejang Lebong dan Bupati Kepahiang");

        sign(caseId, REJANG, "Fikri Contoh");
        assertThat(refusal("joint.unsigned", () -> number(caseId)).args()).containsExactly("Bupati Kepahiang");
        sign(caseId, KEPAHIANG, "Salah Tulis");
        sign(caseId, KEPAHIANG, " Zurdi Contoh ");
        Enactment enacted = number(caseId);
        assertThat(enacted.others())
                .containsExactly(
                        new PartySignature(REJANG, "BUPATI REJANG LEBONG", "Fikri Contoh", "Curup", today, null),
                        new PartySignature(KEPAHIANG, "BUPATI KEPAHIANG", "Zurdi Contoh", "Curup", today, null));
        refusal("workflow.step.gone", () -> sign(caseId, REJANG, "Orang Lain"));

        register(caseId, REJANG, "9", null, null);
        assertThat(refusal("joint.unnumbered", () -> promulgate(caseId)).args()).containsExactly("Bupati Kepahiang");
        register(caseId, KEPAHIANG, "12", "Berita Daerah Kabupaten Kepahiang Tahun 2026 Nomor 12", today);
        promulgate(caseId);

        refusal("joint.register.stands", () -> register(caseId, REJANG, "10", null, null));
        refusal("joint.register.stands", () -> register(caseId, KEPAHIANG, "12", "Lain", today));
        register(caseId, REJANG, "9", "Berita Daerah Kabupaten Rejang Lebong Tahun 2026 Nomor 9", today);
        assertThat(SECRETARY.call(
                        () -> Objects.requireNonNull(caseFiles.get(caseId).enactment())
                                .others()))
                .extracting(other -> Objects.requireNonNull(other.register()).gazette())
                .containsExactly(
                        "Berita Daerah Kabupaten Rejang Lebong Tahun 2026 Nomor 9",
                        "Berita Daerah Kabupaten Kepahiang Tahun 2026 Nomor 12");
        assertThat(history(LEGAL, caseId))
                .filteredOn(action -> action.startsWith("approval.Party"))
                .hasSize(6)
                .contains("approval.PartySignatureRecorded", "approval.PartyRegisterRecorded");
    }

    @Test
    void onlyTheLegalDivisionOfThatGovernmentRecordsAndOnlyWhatCanBe() throws Exception {
        CaseId early = aCase(DRAFTER, HEAD, "bkpsdm", Instrument.PERATURAN_BERSAMA);
        submit(early, "Sampah");
        refusal("workflow.step.gone", () -> sign(early, REJANG, "Fikri Contoh"));

        CaseId caseId = atSignature();
        LocalDate today = LocalDate.now(clock);
        for (ActingPerson other : List.of(DRAFTER, HEAD, SECRETARY, REGENT)) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> sign(other, caseId, REJANG, today));
        }
        refusal("casefile.unknown", () -> sign(PEOPLE.as("kabag.hukum.medan"), caseId, REJANG, today));
        refusal("joint.party.unknown", () -> sign(LEGAL, caseId, UUID.randomUUID(), today));
        refusal("approval.date.future", () -> sign(LEGAL, caseId, REJANG, today.plusDays(1)));
        refusal("joint.date.before-text", () -> sign(LEGAL, caseId, REJANG, today.minusDays(1)));
        refusal("joint.unsigned.party", () -> register(caseId, REJANG, "9", null, null));
        assertThatExceptionOfType(ConstraintViolationException.class).isThrownBy(() -> sign(caseId, REJANG, " "));

        sign(caseId, REJANG, "Fikri Contoh");
        refusal("joint.gazette.whole", () -> register(caseId, REJANG, "9", "Berita Daerah", null));
        refusal("joint.promulgated.before-signature", () -> register(caseId, REJANG, "9", "BD", today.minusDays(1)));
        refusal(
                "joint.year.before-signature",
                () -> register(caseId, new RecordPartyRegister(REJANG, "9", today.getYear() - 1, null, null, null)));
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> register(caseId, REJANG, "=1+1", null, null));
        assertThat(LEGAL.call(() -> names.of(caseId)).others())
                .extracting(PartySignature::signer)
                .containsExactly("Fikri Contoh");
    }

    @Test
    void aSignatureOfAnotherTextDoesNotCount() throws Exception {
        CaseId caseId = atSignature();
        sign(caseId, REJANG, "Fikri Contoh");
        assertThat(states(caseId)).containsExactly(true, false);

        decide(REGENT, caseId, Decision.RETURN, "Sesuaikan dengan batas daerah yang baru.");
        assertThat(states(caseId)).isEmpty();
        submit(caseId, "Sampah di perbatasan");
        assertThat(states(caseId)).containsExactly(false, false);
    }

    private List<Boolean> states(CaseId caseId) throws Exception {
        return LEGAL.call(() -> reading.of(caseId).stream()
                .map(state -> state.recorded() != null)
                .toList());
    }

    private CaseId atSignature() throws Exception {
        CaseId caseId = aCase(DRAFTER, HEAD, "bkpsdm", Instrument.PERATURAN_BERSAMA);
        submit(caseId, "Sampah");
        approveAll(caseId, HEAD, LEGAL, ASSISTANT, SECRETARY);
        for (Step step : List.of(Step.HARMONISATION, Step.FACILITATION)) {
            answered(caseId, step, ExternalOutcome.PASSED, null);
        }
        return caseId;
    }

    private void submit(CaseId caseId, String subject) throws Exception {
        String content = """
                {"format":"susun-naskah/1","instrument":"PERATURAN_BERSAMA","nodes":[
                {"id":"%s","kind":"JUDUL","heading":"","text":"%s","children":[]},
                {"id":"%s","kind":"PIHAK","heading":"","text":"BUPATI REJANG LEBONG","children":[]},
                {"id":"%s","kind":"PIHAK","heading":"","text":"BUPATI KEPAHIANG","children":[]}]}""".formatted(UUID.randomUUID(), subject, REJANG, KEPAHIANG);
        DRAFTER.run(() -> transactions.executeWithoutResult(status -> {
            versions.keep(caseId, content, Set.of(), "Diajukan", true);
            workflow.complete(caseId, Step.DRAFT_TEXT, java.util.Map.of("draftingOutcome", "submitted"));
        }));
    }

    private boolean sign(CaseId caseId, UUID party, String signer) {
        LEGAL.run(() -> signing.recordSignature(
                caseId, new RecordPartySignature(party, signer, "Curup", LocalDate.now(clock)), scan()));
        return true;
    }

    private boolean sign(ActingPerson who, CaseId caseId, UUID party, LocalDate on) {
        who.run(() ->
                signing.recordSignature(caseId, new RecordPartySignature(party, "Fikri Contoh", "Curup", on), scan()));
        return true;
    }

    private CheckedFile scan() {
        return uploads.check(FileUse.SCAN, "halaman.pdf", SampleFiles.pdf());
    }

    private boolean register(
            CaseId caseId,
            UUID party,
            String number,
            @org.jspecify.annotations.Nullable String gazette,
            @org.jspecify.annotations.Nullable LocalDate promulgated) {
        return register(
                caseId,
                new RecordPartyRegister(party, number, LocalDate.now(clock).getYear(), gazette, promulgated, null));
    }

    private boolean register(CaseId caseId, RecordPartyRegister command) {
        LEGAL.run(() -> signing.recordRegister(caseId, command));
        return true;
    }

    private Enactment number(CaseId caseId) throws Exception {
        return LEGAL.call(() -> enacting.assignNumber(caseId, new AssignNumber(null, null)));
    }

    private String promulgate(CaseId caseId) throws Exception {
        return SECRETARY.call(() -> enacting.promulgate(caseId, LocalDate.now(clock), null));
    }

    private static Refused refusal(String key, Callable<?> work) {
        try {
            work.call();
        } catch (Refused refused) {
            assertThat(refused.key()).isEqualTo(key);
            return refused;
        } catch (Exception other) {
            throw new AssertionError("not refused with " + key, other);
        }
        throw new AssertionError("not refused with " + key);
    }
}
