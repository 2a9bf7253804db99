package id.susun.needs;

import static id.susun.needs.NeedsCase.DRAFTER;
import static id.susun.needs.NeedsCase.HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.ui.CaseTab;
import id.susun.casefile.ui.CaseView;
import id.susun.identity.ActingPerson;
import id.susun.identity.DemoPeople;
import id.susun.shell.BarChart;
import id.susun.tenant.CaseId;
import id.susun.testing.SusunTest;
import id.susun.workflow.OpenStep;
import id.susun.workflow.Stage;
import id.susun.workflow.Workflow;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.context.i18n.LocaleContextHolder;

@SusunTest
@Import(NeedsCase.class)
class NeedsTabTest extends SpringBrowserlessTest {

    @Autowired
    private NeedsCase cases;

    @Autowired
    private NeedsAnalysis analysis;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Workflow workflow;

    @Autowired
    private List<CaseTab> tabs;

    private final AtomicInteger refreshed = new AtomicInteger();

    /** As the dispatcher does for a person without a language cookie. */
    @BeforeEach
    void speakIndonesian() {
        LocaleContextHolder.setLocale(Locale.of("id", "ID"));
    }

    @AfterEach
    void forgetLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aDrafterWritesTheProblemAndHandsTheAnalysisIn() throws Exception {
        CaseId caseId = cases.complete();
        DRAFTER.run(() -> {
            show(caseId);
            assertThat($(BarChart.class).all()).hasSize(1);
            TextArea statement = $(TextArea.class)
                    .withValue("Waktu layanan melampaui standar.")
                    .single();
            test(statement).setValue("Waktu layanan dua kali standar.");
            assertThat(analysis.overview(caseId).problem().statement()).isEqualTo("Waktu layanan dua kali standar.");

            press("Ajukan untuk verifikasi");
            assertThat(refreshed).hasValue(1);
            assertThat(analysis.overview(caseId).review()).isNotNull();
        });
    }

    @Test
    void theButtonThatLeavingAFieldWasMeantForStillHearsTheClick() throws Exception {
        CaseId caseId = cases.complete();
        DRAFTER.run(() -> {
            show(caseId);
            List<Button> buttons = $(Button.class).all();
            test($(TextArea.class).withValue("Waktu layanan melampaui standar.").single())
                    .setValue("Waktu layanan dua kali standar.");
            assertThat(buttons).isNotEmpty().allMatch(Button::isAttached);
        });
    }

    @Test
    void whatWasTypedStaysWhenItIsRefused() throws Exception {
        CaseId caseId = cases.open();
        DRAFTER.run(() -> {
            show(caseId);
            press("Tambah kesenjangan");
            IntegerField staff = $(IntegerField.class).all().getFirst();
            staff.setValue(0);
            press("Simpan kesenjangan");
            assertThat(staff.isInvalid()).isTrue();
            assertThat(staff.getErrorMessage()).isEqualTo("Isi jumlah pegawai, sedikitnya 1.");
            assertThat(staff.getValue()).isZero();
            assertThat(analysis.overview(caseId).gaps()).isEmpty();
        });
    }

    @Test
    void theHeadDecidesAndOthersOnlyRead() throws Exception {
        CaseId caseId = cases.complete();
        DRAFTER.run(() -> analysis.submit(caseId));
        for (ActingPerson reader : List.of(DRAFTER, DemoPeople.load().as("auditor.lebong"))) {
            reader.run(() -> {
                show(caseId);
                assertThat($(Button.class).all()).isEmpty();
                assertThat($(TextArea.class).all()).isEmpty();
            });
        }
        HEAD.run(() -> {
            show(caseId);
            press("Kembalikan untuk diperbaiki");
            test($(TextArea.class).single()).setValue("Lengkapi bukti survei.");
            Button confirm = $(Button.class)
                    .withText("Kembalikan untuk diperbaiki")
                    .all()
                    .getLast();
            test(confirm).click();
            assertThat(analysis.overview(caseId).review()).returns(NeedsReview.Outcome.RETURNED, NeedsReview::outcome);
        });
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private void show(CaseId caseId) {
        UI.getCurrent().removeAll();
        CaseTab tab = tabs.stream()
                .filter(each -> each.stage() == Stage.NEEDS)
                .findFirst()
                .orElseThrow();
        UI.getCurrent().add(tab.content(new CaseView() {
            @Override
            public CaseSummary policyCase() {
                return caseFiles.get(caseId);
            }

            @Override
            public Optional<OpenStep> myStep() {
                return workflow.mine(caseId);
            }

            @Override
            public void refresh() {
                refreshed.incrementAndGet();
            }
        }));
    }
}
