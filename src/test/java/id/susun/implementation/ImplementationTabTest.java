package id.susun.implementation;

import static id.susun.implementation.ImplementationCase.IMPLEMENTER;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.ui.CaseTab;
import id.susun.casefile.ui.CaseView;
import id.susun.identity.ActingPerson;
import id.susun.identity.DemoPeople;
import id.susun.shell.BarChart;
import id.susun.shell.RupiahField;
import id.susun.tenant.CaseId;
import id.susun.testing.SusunTest;
import id.susun.workflow.OpenStep;
import id.susun.workflow.Stage;
import id.susun.workflow.Step;
import id.susun.workflow.Workflow;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.context.i18n.LocaleContextHolder;

@SusunTest
@Import(ImplementationCase.class)
class ImplementationTabTest extends SpringBrowserlessTest {

    @Autowired
    private ImplementationCase cases;

    @Autowired
    private Implementation implementation;

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
    void anImplementerAnswersAGapAndStartsTheProgrammes() throws Exception {
        CaseId caseId = cases.planning();
        UUID gap = cases.gap(caseId, "T.02 Koordinasi");
        cases.source(caseId, "apbd", 10_000_000);
        IMPLEMENTER.run(() -> {
            show(caseId);
            press("Tambah program untuk kesenjangan ini");
            assertThat($(MultiSelectComboBox.class).all().getFirst().getValue()).hasSize(1);
            labelled(TextField.class, "Nama program").setValue("Simulasi tanggap darurat");
            select("Jenis kompetensi", CompetencyArea.TECHNICAL);
            @SuppressWarnings("unchecked")
            ComboBox<LearningForm> form = labelled(ComboBox.class, "Bentuk pengembangan");
            form.setValue(LearningForm.GUIDANCE_AT_WORK);
            labelled(IntegerField.class, "JP per peserta").setValue(16);
            labelled(IntegerField.class, "Peserta").setValue(30);
            labelled(TextField.class, "Penyelenggara").setValue("BPBD");
            select("Jenis penyelenggara", ProviderType.GOVERNMENT);
            labelled(DatePicker.class, "Mulai").setValue(LocalDate.of(2026, 4, 16));
            labelled(DatePicker.class, "Selesai").setValue(LocalDate.of(2026, 4, 14));
            labelled(RupiahField.class, "Biaya per peserta").setValue("100.000");
            RupiahField budget = labelled(RupiahField.class, "Anggaran");
            budget.setValue("-1");
            press("Simpan program");

            assertThat(budget.getErrorMessage()).isEqualTo("Jumlah harus 0 rupiah atau lebih, tanpa desimal.");
            DatePicker end = labelled(DatePicker.class, "Selesai");
            assertThat(end.getErrorMessage()).isEqualTo("Tanggal selesai tidak boleh sebelum tanggal mulai.");
            assertThat(labelled(TextField.class, "Nama program").getValue()).isEqualTo("Simulasi tanggap darurat");

            budget.setValue("3.000.000");
            end.setValue(LocalDate.of(2026, 4, 16));
            press("Simpan program");
            assertThat(implementation.overview(caseId).programmes())
                    .singleElement()
                    .satisfies(line -> assertThat(line.ties()).containsExactly(gap));
            assertThat($(BarChart.class).all()).hasSize(1);

            press("Mulai melaksanakan program");
            assertThat(refreshed).hasValue(1);
            assertThat(workflow.mine(caseId).map(OpenStep::step)).contains(Step.RUN_PROGRAMMES);
        });
    }

    @Test
    void anImplementerReportsProgressAndFinishes() throws Exception {
        CaseId caseId = cases.running();
        IMPLEMENTER.run(() -> {
            show(caseId);
            press("Selesaikan dan lanjut ke evaluasi");
            assertThat(refreshed).hasValue(0);

            press("Laporkan kemajuan");
            select("Status", ProgrammeStatus.DONE);
            labelled(IntegerField.class, "Peserta sampai saat ini").setValue(28);
            press("Simpan laporan");
            TextArea note = labelled(TextArea.class, "Uraian");
            assertThat(note.getErrorMessage()).startsWith("Uraikan apa yang telah dilaksanakan");
            note.setValue("Dua angkatan selesai.");
            press("Simpan laporan");
            assertThat(implementation.overview(caseId).open()).isEmpty();

            press("Selesaikan dan lanjut ke evaluasi");
            assertThat(refreshed).hasValue(1);
        });
    }

    @Test
    void othersOnlyRead() throws Exception {
        CaseId caseId = cases.running();
        for (ActingPerson reader : List.of(
                DemoPeople.load().as("perancang.tubei"), DemoPeople.load().as("auditor.lebong"))) {
            reader.run(() -> {
                show(caseId);
                assertThat($(Button.class).all()).isEmpty();
                assertThat($(BarChart.class).all()).hasSize(1);
            });
        }
    }

    @Test
    void aCaseThatHasNotComeSoFarSaysSo() throws Exception {
        CaseId caseId = cases.at(Step.ANALYSE_NEEDS);
        IMPLEMENTER.run(() -> {
            show(caseId);
            assertThat($(Paragraph.class).withText("Pelaksanaan belum dimulai").all())
                    .hasSize(1);
            assertThat($(Button.class).all()).isEmpty();
        });
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private <C extends com.vaadin.flow.component.Component & com.vaadin.flow.component.HasLabel> C labelled(
            Class<C> type, String label) {
        return $(type).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private <E> void select(String label, E value) {
        ((Select<E>) labelled(Select.class, label)).setValue(value);
    }

    private void show(CaseId caseId) {
        UI.getCurrent().removeAll();
        CaseTab tab = tabs.stream()
                .filter(each -> each.stage() == Stage.IMPLEMENTATION)
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
