package id.susun.consultation;

import static id.susun.consultation.ConsultationCase.AUDITOR;
import static id.susun.consultation.ConsultationCase.CITIZEN;
import static id.susun.consultation.ConsultationCase.DRAFTER;
import static id.susun.consultation.ConsultationCase.as;
import static id.susun.consultation.ConsultationCase.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import id.susun.testing.SusunTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;

@SusunTest
class ConsultationTabTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext app;

    private int refreshed;

    @BeforeEach
    void speakIndonesian() {
        LocaleContextHolder.setLocale(Locale.of("id", "ID"));
    }

    @AfterEach
    void forgetLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void theGateIsSeenAndOpensWithTheLastReplyInPlace() {
        ConsultationCase policy = ConsultationCase.gathering(app, "Gerbang di layar", RoundMode.DARING);
        policy.submitted("Satu-satunya masukan");
        run(DRAFTER, () -> policy.gathering().close(policy.id));
        run(DRAFTER, () -> {
            show(policy);
            assertThat(words()).contains("1 masukan belum ditanggapi – tahap ini belum dapat diselesaikan.");
            assertThat($(Button.class).withText("Selesaikan konsultasi").all()).isEmpty();

            press("Simpan tanggapan");
            assertThat($(TextArea.class).single().getErrorMessage())
                    .isEqualTo("Tulis alasan tanggapan terlebih dahulu.");
            status().setValue(ReplyStatus.DITOLAK);
            test($(TextArea.class).single()).setValue("Di luar kewenangan daerah.");
            press("Simpan tanggapan");
            press("Selesaikan konsultasi");
        });
        assertThat(refreshed).isEqualTo(1);
        assertThat(policy.open()).containsExactly(id.susun.workflow.Step.DRAFT_TEXT);
    }

    @Test
    void severalInputsGetOneReply() {
        ConsultationCase policy = ConsultationCase.gathering(app, "Balasan bersama", RoundMode.DARING);
        policy.submitted("Satu");
        policy.submitted("Dua");
        run(DRAFTER, () -> {
            show(policy);
            $(Checkbox.class).all().forEach(box -> test(box).click());
            status().setValue(ReplyStatus.DITERIMA);
            test($(TextArea.class).all().getFirst()).setValue("Dimuat dalam Pasal 4.");
            press("Simpan tanggapan bersama");
        });
        assertThat(as(DRAFTER, () -> policy.reading().inputs(policy.id, InputFilter.UNANSWERED, null, 10)))
                .isEmpty();
    }

    @Test
    void aHalfTypedReplyStaysWhileOtherThingsAreRecorded() {
        ConsultationCase policy = ConsultationCase.gathering(app, "Balasan setengah jadi", RoundMode.DARING);
        policy.submitted("Yang sedang dijawab");
        run(DRAFTER, () -> {
            show(policy);
            TextArea reply = $(TextArea.class).single();
            test(reply).setValue("Usul ini panjang ceritanya");

            press("Catat masukan");
            category().setValue(StakeholderCategory.DUNIA_USAHA);
            test($(TextArea.class).all().getLast()).setValue("Disampaikan lisan sesudahnya");
            press("Simpan masukan");
            assertThat(words()).contains("Disampaikan lisan sesudahnya").anyMatch(text -> text.startsWith("2 masukan"));

            press("Catat kehadiran dan dokumen");
            test($(IntegerField.class).single()).setValue(27);
            press("Simpan kehadiran");
            assertThat($(Span.class).withClassName("figure-value").all())
                    .extracting(Span::getText)
                    .contains("27");

            test($(Button.class).withText("Sembunyikan dari publik").all().getFirst())
                    .click();
            test($(TextArea.class).all().getLast()).setValue("Memuat nama orang lain");
            press("Sembunyikan");

            assertThat(reply.isAttached()).isTrue();
            assertThat(reply.getValue()).isEqualTo("Usul ini panjang ceritanya");
            status().setValue(ReplyStatus.DITERIMA);
            test($(Button.class).withText("Simpan tanggapan").all().getFirst()).click();
            assertThat(policy.reading().inputs(policy.id, InputFilter.UNANSWERED, null, 10))
                    .singleElement()
                    .returns("Disampaikan lisan sesudahnya", InputLine::text);
        });
        assertThat(refreshed).isZero();
    }

    @Test
    void aRoundThatEndsBeforeItStartsIsToldAtTheFieldAndNothingIsLost() {
        ConsultationCase policy = ConsultationCase.planned(app, "Tanggal terbalik di layar");
        run(DRAFTER, () -> {
            show(policy);
            press("Tambah putaran");
            List<DatePicker> days = $(DatePicker.class).all();
            days.getFirst().setValue(policy.today());
            days.getLast().setValue(policy.today().minusDays(1));
            TextArea notice = $(TextArea.class).all().getFirst();
            test(notice).setValue("Undangan");
            press("Simpan putaran");
            assertThat(days.getLast().getErrorMessage()).startsWith("Tanggal selesai mendahului");
            assertThat(notice.getValue()).isEqualTo("Undangan");
            assertThat(policy.reading().overview(policy.id).rounds()).isEmpty();
        });
    }

    @Test
    void aStakeholderWritesAndReadsTheirOwnOnlyAndATextThatIsTooLongStays() {
        ConsultationCase policy = ConsultationCase.gathering(app, "Suara warga", RoundMode.DARING);
        as(DRAFTER, () -> policy.gathering().record(policy.id, policy.said("Rahasia orang lain")));
        run(CITIZEN, () -> {
            show(policy);
            @SuppressWarnings("unchecked")
            Select<StakeholderCategory> category = $(Select.class).single();
            category.setValue(StakeholderCategory.MASYARAKAT);
            TextArea text = $(TextArea.class).single();
            text.setValue("x".repeat(5000));
            press("Kirim masukan");
            assertThat(text.getErrorMessage()).startsWith("Masukan terlalu panjang.");
            assertThat(text.getValue()).hasSize(5000);

            text.setValue("Jam layanan perlu diperpanjang.");
            press("Kirim masukan");
            assertThat(words()).contains("Jam layanan perlu diperpanjang.").doesNotContain("Rahasia orang lain");
            assertThat(policy.reading().mine(policy.id)).hasSize(1);
        });
    }

    @Test
    void aLongListGrowsByPagesAndShrinksWithTheFilter() {
        ConsultationCase policy = ConsultationCase.gathering(app, "Banyak masukan", RoundMode.DARING);
        for (int number = 1; number <= 21; number++) {
            policy.submitted("Masukan ke-" + number);
        }
        run(AUDITOR, () -> {
            show(policy);
            assertThat(words()).contains("Masukan ke-20").doesNotContain("Masukan ke-21");
            press("Muat lebih banyak");
            assertThat(words()).contains("Masukan ke-21");

            @SuppressWarnings("unchecked")
            Select<InputFilter> filter = $(Select.class).single();
            filter.setValue(new InputFilter(false, ReplyStatus.DITOLAK, null));
            assertThat(words()).doesNotContain("Masukan ke-1");
            assertThat($(Button.class).all()).isEmpty();
        });
    }

    @Test
    void anAuditorReadsAndCanDoNothing() {
        ConsultationCase policy = ConsultationCase.gathering(app, "Hanya membaca", RoundMode.DARING);
        policy.submitted("Terbaca auditor");
        run(AUDITOR, () -> {
            show(policy);
            assertThat($(H3.class).all()).isNotEmpty();
            assertThat(words()).contains("Terbaca auditor");
            assertThat($(Button.class).all()).isEmpty();
            assertThat($(Checkbox.class).all()).isEmpty();
            assertThat($(TextArea.class).all()).isEmpty();
        });
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<ReplyStatus> status() {
        return $(RadioButtonGroup.class).all().getFirst();
    }

    @SuppressWarnings("unchecked")
    private Select<StakeholderCategory> category() {
        return (Select<StakeholderCategory>) $(Select.class).all().stream()
                .filter(select -> "Kelompok yang diwakili".equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> words() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private void show(ConsultationCase policy) {
        TabOnScreen.show(policy, () -> refreshed++);
    }
}
