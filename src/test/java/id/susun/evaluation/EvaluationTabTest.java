package id.susun.evaluation;

import static id.susun.evaluation.EvaluationCase.HEAD;
import static id.susun.evaluation.EvaluationCase.IMPLEMENTER;
import static id.susun.evaluation.EvaluationCase.REASON;
import static id.susun.evaluation.EvaluationCase.finding;
import static id.susun.evaluation.EvaluationCase.followUp;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.ui.CaseTab;
import id.susun.casefile.ui.CaseView;
import id.susun.identity.ActingPerson;
import id.susun.identity.DemoPeople;
import id.susun.survey.SkmElement;
import id.susun.tenant.CaseId;
import id.susun.testing.SusunTest;
import id.susun.workflow.OpenStep;
import id.susun.workflow.Stage;
import id.susun.workflow.Workflow;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What each kind of person sees on the tab, and which actions they are offered. */
@SusunTest
@Import(EvaluationCase.class)
class EvaluationTabTest extends SpringBrowserlessTest {

    private static final ActingPerson AUDITOR = DemoPeople.load().as("auditor.lebong");

    @Autowired
    private EvaluationCase cases;

    @Autowired
    private Evaluation evaluation;

    @Autowired
    private FindingRegister findings;

    @Autowired
    private FollowUpRegister followUps;

    @Autowired
    private SatisfactionSurvey survey;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Workflow workflow;

    @Autowired
    private ObjectProvider<CaseTab> tabs;

    @Test
    void theImplementerWritesAndOthersRead() throws Exception {
        CaseId caseId = cases.complete();
        IMPLEMENTER.run(() -> {
            findings.save(caseId, finding(4));
            followUps.save(caseId, followUp(LocalDate.of(2020, 1, 31)));
        });

        assertThat(text(tab(IMPLEMENTER, caseId)))
                .contains("75,00", "Mutu C: Kurang baik", "331 dari minimal 331 responden", "-2,42")
                .contains("Tiga unsur terendah: U1 Persyaratan", "Target tercapai", "4 dari 5", "terlambat");
        assertThat(buttons(tab(IMPLEMENTER, caseId)))
                .contains("Tambah indikator", "Impor CSV", "Ajukan hasil evaluasi untuk diputuskan");
        for (ActingPerson reader : List.of(HEAD, AUDITOR)) {
            assertThat(text(tab(reader, caseId))).contains("75,00", "Target tercapai");
            assertThat(buttons(tab(reader, caseId))).isEmpty();
        }
    }

    @Test
    void anEmptyEvaluationSaysWhatIsMissing() throws Exception {
        CaseId caseId = cases.open();
        assertThat(text(tab(IMPLEMENTER, caseId)))
                .contains("Belum ada indikator", "Isi kerangka survei", "Sedikitnya satu indikator sudah diukur");
        assertThat(text(tab(AUDITOR, caseId))).contains("Belum ada survei").doesNotContain("Ajukan hasil");
    }

    @Test
    void theHeadOfTheUnitGetsThreeWaysAndTheOutcomeStays() throws Exception {
        CaseId caseId = cases.submitted();
        List<String> ways = List.of("Lanjutkan kebijakan", "Ubah melalui siklus baru", "Cabut melalui siklus baru");
        assertThat(text(tab(HEAD, caseId))).contains("Keputusan Anda", "1 target tercapai dari 1 indikator");
        assertThat(buttons(tab(HEAD, caseId))).containsAll(ways);
        for (ActingPerson other : List.of(IMPLEMENTER, AUDITOR)) {
            assertThat(text(tab(other, caseId))).contains("Menunggu pimpinan unit kerja");
            assertThat(buttons(tab(other, caseId))).isEmpty();
        }

        HEAD.run(() -> evaluation.decide(caseId, Verdict.AMEND, REASON));
        assertThat(text(tab(AUDITOR, caseId))).contains("Ubah kebijakan", REASON);
        assertThat(buttons(tab(HEAD, caseId))).isEmpty();
    }

    @Test
    void countsBeginWithWhatColleaguesHaveEnteredSinceThePageWasOpened() throws Exception {
        CaseId caseId = cases.complete();
        Component tab = tab(IMPLEMENTER, caseId);
        IMPLEMENTER.run(() -> {
            UI.getCurrent().add(tab);
            survey.importAnswers(
                    caseId,
                    "loket.csv",
                    ("U1;U2;U3;U4;U5;U6;U7;U8;U9\n" + "4;4;4;4;4;4;4;4;4\n".repeat(300))
                            .getBytes(StandardCharsets.UTF_8));

            press("Isi rekap jawaban");
            IntegerField corrected = cell("U1: jumlah jawaban 4");
            assertThat(corrected.getValue()).isEqualTo(300);
            test(corrected).setValue(299);
            press("Simpan rekap jawaban");
        });
        assertThat(text(tab)).contains("631 dari minimal 331 responden");
        SurveyOverview kept = IMPLEMENTER.call(
                () -> requireNonNull(evaluation.overview(caseId).survey()));
        assertThat(kept.counts().answered(SkmElement.U1)).isEqualTo(630);
    }

    @Test
    void theHalfWrittenReasonStaysWhileAFindingIsAdded() throws Exception {
        CaseId caseId = cases.open();
        Component tab = tab(IMPLEMENTER, caseId);
        IMPLEMENTER.run(() -> {
            UI.getCurrent().add(tab);
            TextArea reason = $(TextArea.class).single();
            test(reason).setValue("Survei belum dapat");
            press("Tambah temuan");
            test($(TextField.class).all().getLast()).setValue("Efektivitas");
            test($(TextArea.class).all().getLast()).setValue("Kesenjangan layanan turun");
            press("Simpan temuan");

            assertThat(reason.isAttached()).isTrue();
            assertThat(reason.getValue()).isEqualTo("Survei belum dapat");
            assertThat(text(tab)).contains("Kesenjangan layanan turun");
        });
    }

    private IntegerField cell(String label) {
        return $(IntegerField.class).all().stream()
                .filter(cell -> cell.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private Component tab(ActingPerson who, CaseId caseId) throws Exception {
        CaseTab tab = tabs.stream()
                .filter(candidate -> candidate.stage() == Stage.EVALUATION)
                .findFirst()
                .orElseThrow();
        return who.call(() -> tab.content(new Shown(caseFiles.get(caseId), workflow.mine(caseId))));
    }

    private record Shown(CaseSummary policyCase, Optional<OpenStep> myStep) implements CaseView {
        @Override
        public void refresh() {
            throw new IllegalStateException("nothing moves the case in this test");
        }
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static List<String> buttons(Component component) {
        return tree(component)
                .filter(Button.class::isInstance)
                .map(button -> ((Button) button).getText())
                .toList();
    }

    private static Stream<Component> tree(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(EvaluationTabTest::tree));
    }
}
