package id.susun.approval;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.susun.casefile.Instrument;
import id.susun.casefile.ui.CasePages;
import id.susun.identity.ActingPerson;
import id.susun.identity.Membership;
import id.susun.identity.Office;
import id.susun.identity.Role;
import id.susun.tenant.CaseId;
import id.susun.workflow.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What each kind of person sees on the tab, and which actions they are offered. */
class ApprovalTabTest extends ApprovalJourney {

    private static final List<String> ANSWERS = List.of("Setujui dan paraf", "Kembalikan", "Tolak");

    @Test
    void theWayAheadIsShownBeforeSubmissionWithoutActions() throws Exception {
        CaseId caseId = aCase(DRAFTER, HEAD, "bkpsdm", Instrument.PERKADA);

        Component tab = tab(DRAFTER, caseId);

        assertThat(text(tab))
                .contains("Alur yang akan ditempuh", "Paraf · Kepala Bagian Hukum", "Harmonisasi", "Pengundangan");
        assertThat(buttons(tab)).isEmpty();
    }

    @Test
    void theApproverInTurnGetsThreeAnswersAndNobodyElseDoes() throws Exception {
        CaseId caseId = aPerkadaInApproval();

        assertThat(text(tab(HEAD, caseId))).contains("Keputusan Anda", "v1", "Menunggu", "Belum giliran");
        assertThat(buttons(tab(HEAD, caseId))).containsAll(ANSWERS);
        for (ActingPerson other : List.of(LEGAL, DRAFTER, PEOPLE.as("auditor.lebong"))) {
            assertThat(text(tab(other, caseId))).contains("Alur persetujuan").doesNotContain("Keputusan Anda");
            assertThat(buttons(tab(other, caseId))).doesNotContainAnyElementsOf(ANSWERS);
        }
    }

    @Test
    void whoWroteTheTextReadsWhyTheyMayNotDecide() throws Exception {
        CaseId caseId = aPerkadaInApproval();
        ActingPerson both = new ActingPerson(
                DRAFTER.person(),
                new Membership(
                        HEAD.membership().tenant(),
                        Set.of(Role.DRAFTER, Role.APPROVER),
                        Set.of(Office.KEPALA_PD),
                        Set.of("bkpsdm")));

        assertThat(text(tab(both, caseId))).contains("Anda ikut menyusun naskah ini");
        assertThat(buttons(tab(both, caseId))).doesNotContainAnyElementsOf(ANSWERS);
    }

    @Test
    void aTextSubmittedAgainWithoutAChangeIsCalledTheSame() throws Exception {
        CaseId caseId = aCase(DRAFTER, HEAD, "bkpsdm", Instrument.PERKADA);
        submit(DRAFTER, caseId, "Pasal 1 yang sama");
        decide(HEAD, caseId, Decision.RETURN, "Pasal 1 belum jelas");
        submit(DRAFTER, caseId, "Pasal 1 yang sama");

        assertThat(text(tab(HEAD, caseId))).contains("Teks v2 sama dengan v1").doesNotContain("Naskah berubah");
    }

    @Test
    void aResubmittedTextSaysWhatItWasReturnedFor() throws Exception {
        CaseId caseId = aPerkadaInApproval();
        decide(HEAD, caseId, Decision.RETURN, "Pasal 4 belum jelas");
        assertThat(text(tab(DRAFTER, caseId))).contains("Dikembalikan", "Pasal 4 belum jelas", "Tidak dilanjutkan");
        submit(DRAFTER, caseId, "Pasal 4 baru");

        assertThat(text(tab(HEAD, caseId)))
                .contains("Naskah berubah sejak v1 yang Anda putus", "Yang diputus sekarang v2.")
                .contains("Pasal 4 belum jelas", "Putaran 1");
        assertThat(tree(tab(PEOPLE.as("auditor.lebong"), caseId))
                        .filter(Anchor.class::isInstance)
                        .map(link -> ((Anchor) link).getHref()))
                .as("each round opens the version that it decided on")
                .contains(CasePages.text(caseId, 1), CasePages.text(caseId, 2));
    }

    @Test
    void whoDecidesToSignOnPaperHasNotSignedYet() throws Exception {
        CaseId caseId = aPerkadaInApproval();
        approveAll(caseId, HEAD, LEGAL, ASSISTANT, SECRETARY);
        for (Step step : List.of(Step.HARMONISATION, Step.FACILITATION)) {
            answered(caseId, step, ExternalOutcome.PASSED, "Sesuai");
        }
        decide(REGENT, caseId, Decision.APPROVE, "");

        assertThat(text(tab(LEGAL, caseId)))
                .contains("Disetujui, menunggu pindaian yang ditandatangani")
                .doesNotContain("Ditandatangani");
    }

    @Test
    void lettersNumberAndGazetteHaveTheirFormsInTurn() throws Exception {
        CaseId caseId = aPerkadaInApproval();
        approveAll(caseId, HEAD, LEGAL, ASSISTANT, SECRETARY);
        for (Step step : List.of(Step.HARMONISATION, Step.FACILITATION)) {
            assertThat(buttons(tab(LEGAL, caseId))).contains("Simpan surat permintaan", "Catat jawaban dan lanjutkan");
            assertThat(buttons(tab(SECRETARY, caseId))).isEmpty();
            answered(caseId, step, ExternalOutcome.PASSED, "Sesuai");
        }
        approveAll(caseId, REGENT);
        assertThat(buttons(tab(LEGAL, caseId))).contains("Beri nomor dan tetapkan");
        assertThat(text(tab(LEGAL, caseId)))
                .contains("Peraturan Kepala Daerah (Kabupaten Lebong)")
                .doesNotContain("Unit kerja lain mempunyai register sendiri");
        LEGAL.run(() -> enacting.assignNumber(caseId, new AssignNumber(null, null)));
        assertThat(buttons(tab(SECRETARY, caseId))).contains("Undangkan naskah");
        assertThat(text(tab(SECRETARY, caseId))).contains("Berita Daerah (Kabupaten Lebong)");
        SECRETARY.run(() -> enacting.promulgate(caseId, LocalDate.now(clock), null));

        Component done = tab(PEOPLE.as("auditor.lebong"), caseId);
        assertThat(text(done))
                .contains("Ditandatangani", "Jawaban W.8-1", "Bernomor", "Berita Daerah Kabupaten Lebong");
        assertThat(buttons(done)).isEmpty();
    }

    @Test
    void aPerdaSaysUntilWhenItIsSignedOnceTheCouncilHasAgreed() throws Exception {
        CaseId caseId = aCase(DRAFTER, HEAD, "bkpsdm", Instrument.PERDA);
        submit(DRAFTER, caseId, "Pasal 1");
        approveAll(caseId, HEAD, LEGAL, ASSISTANT, SECRETARY);
        answered(caseId, Step.HARMONISATION, ExternalOutcome.PASSED, null);
        assertThat(text(tab(LEGAL, caseId))).doesNotContain("sejak persetujuan bersama");
        LocalDate agreed = LocalDate.now(clock).minusDays(70);
        LEGAL.run(() -> externalReview.record(
                caseId, Step.JOINT_APPROVAL, new ExternalAnswer("170/1/DPRD", agreed, ExternalOutcome.PASSED, null)));

        assertThat(text(tab(LEGAL, caseId)))
                .contains("30 hari kerja sejak persetujuan bersama", "tetap sah dan wajib diundangkan")
                .contains("memintakan nomor register paling lama 3 hari kerja");
        CaseId other = aPerkadaInApproval();
        assertThat(text(tab(LEGAL, other))).doesNotContain("persetujuan bersama");
    }

    @Test
    void theFormSaysWhichUnitsRegisterNumbersTheText() throws Exception {
        ActingPerson camat = PEOPLE.as("camat.belawan");
        ActingPerson drafter = PEOPLE.as("perancang.belawan");
        ActingPerson legal = PEOPLE.as("kabag.hukum.medan");
        CaseId caseId = aCase(drafter, camat, "medan-belawan", Instrument.SOP);
        submit(drafter, caseId, "Langkah 1");
        approveAll(caseId, legal, camat);

        Component form = tab(legal, caseId);

        assertThat(text(form))
                .contains(
                        "Standar Operasional Prosedur (Kecamatan Medan Belawan)",
                        "Register ini milik Kecamatan Medan Belawan. Unit kerja lain mempunyai register sendiri");
        assertThat(tree(form).filter(IntegerField.class::isInstance).map(field -> ((IntegerField) field).getLabel()))
                .containsExactly("Nomor terakhir Standar Operasional Prosedur (Kecamatan Medan Belawan) tahun "
                        + LocalDate.now(clock).getYear());
    }

    @Test
    void theLetterThatWasSentIsKeptWithoutLosingTheHalfTypedAnswer() throws Exception {
        CaseId caseId = aPerkadaInApproval();
        approveAll(caseId, HEAD, LEGAL, ASSISTANT, SECRETARY);
        papersFor(caseId, Step.HARMONISATION);
        Component form = tab(LEGAL, caseId);
        List<TextField> numbers = all(form, TextField.class);
        TextArea note = all(form, TextArea.class).getFirst();
        LEGAL.run(() -> {
            UI.getCurrent().add(form);
            note.setValue("Pasal 4 perlu");
            numbers.getFirst().setValue("100.3/7/HK");
            all(form, DatePicker.class).getFirst().setValue(LocalDate.now(clock));
            press("Simpan surat permintaan");
        });

        assertThat(note.isAttached()).isTrue();
        assertThat(note.getValue()).isEqualTo("Pasal 4 perlu");
        assertThat(text(form)).contains("100.3/7/HK");
        assertThat(buttons(form)).as("the papers went along with the letter").doesNotContain("Batalkan");
    }

    @Test
    void continuingARegisterLeavesTheHalfTypedCodeAndShowsTheNextNumber() throws Exception {
        ActingPerson camat = PEOPLE.as("camat.marelan");
        ActingPerson drafter = PEOPLE.as("perancang.marelan");
        ActingPerson legal = PEOPLE.as("kabag.hukum.medan");
        CaseId caseId = aCase(drafter, camat, "medan-marelan", Instrument.SOP);
        submit(drafter, caseId, "Langkah 1");
        approveAll(caseId, legal, camat);
        Component form = tab(legal, caseId);
        TextField code = all(form, TextField.class).getFirst();
        legal.run(() -> {
            UI.getCurrent().add(form);
            code.setValue("500.");
            all(form, Details.class).getFirst().setOpened(true);
            all(form, IntegerField.class).getFirst().setValue(41);
            press("Lanjutkan dari nomor ini");
        });

        assertThat(code.isAttached()).isTrue();
        assertThat(text(form)).contains("42 / " + LocalDate.now(clock).getYear());
        assertThat(all(form, IntegerField.class)).isEmpty();
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private static <T extends Component> List<T> all(Component component, Class<T> type) {
        return tree(component).filter(type::isInstance).map(type::cast).toList();
    }

    private static List<String> buttons(Component component) {
        return tree(component)
                .filter(Button.class::isInstance)
                .map(button -> ((Button) button).getText())
                .toList();
    }

    private static Stream<Component> tree(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(ApprovalTabTest::tree));
    }
}
