package id.susun.consultation;

import static id.susun.consultation.ConsultationCase.AUDITOR;
import static id.susun.consultation.ConsultationCase.CITIZEN;
import static id.susun.consultation.ConsultationCase.DRAFTER;
import static id.susun.consultation.ConsultationCase.ELSEWHERE;
import static id.susun.consultation.ConsultationCase.HEAD;
import static id.susun.consultation.ConsultationCase.as;
import static id.susun.consultation.ConsultationCase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import id.susun.audit.AuditFilter;
import id.susun.audit.AuditTrail;
import id.susun.audit.Refused;
import id.susun.casefile.CaseFiles;
import id.susun.identity.DemoPeople;
import id.susun.tenant.CurrentTenant;
import id.susun.testing.SusunTest;
import id.susun.workflow.Step;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.AccessDeniedException;

/** The public page stays when the consultation is over, and so does the duty to take away what must not be on it. */
@SusunTest
class InputModerationTest extends SpringBrowserlessTest {

    private static final String WHY = "Memfitnah pegawai yang disebut";

    @Autowired
    private ApplicationContext app;

    @Autowired
    private AuditTrail auditTrail;

    @BeforeEach
    void speakIndonesian() {
        LocaleContextHolder.setLocale(Locale.of("id", "ID"));
    }

    @AfterEach
    void forgetLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void anInputIsHiddenAndShownAgainLongAfterTheConsultation() {
        ConsultationCase policy = over("Fitnah ditemukan kemudian");
        InputLine input = only(policy);

        InputLine hidden = as(DRAFTER, () -> policy.moderation().hide(policy.id, input.id(), input.version(), WHY));
        assertThat(published(policy)).isEmpty();
        InputLine shown = as(
                DRAFTER,
                () -> policy.moderation().show(policy.id, input.id(), hidden.version(), "Penyampai sudah memperbaiki"));
        assertThat(published(policy)).hasSize(1);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> as(
                        DRAFTER,
                        () -> policy.moderation().show(policy.id, input.id(), shown.version(), "Sekali lagi saja")))
                .returns("consultation.input.shown-already", Refused::key);
        assertThat(as(AUDITOR, () -> auditTrail.read(AuditFilter.of(policy.id), null, 100)))
                .extracting("action", "reason")
                .contains(
                        tuple("consultation.InputHidden", WHY),
                        tuple("consultation.InputShown", "Penyampai sudah memperbaiki"));
    }

    @Test
    void aNameGoesWhenItsBearerNoLongerAgreesAlsoAfterTheCaseHasEnded() {
        ConsultationCase policy = ConsultationCase.gathering(app, "Nama ditarik", RoundMode.DARING);
        InputLine input = policy.submitted("Jam layanan perlu diperpanjang.");
        run(DRAFTER, () -> app.getBean(CaseFiles.class).withdraw(policy.id, "Diganti peraturan yang lebih tinggi"));
        assertThat(published(policy)).extracting(PublicInput::author).containsExactly("Arman Tobing");

        InputLine unnamed = as(
                DRAFTER,
                () -> policy.moderation()
                        .withdrawName(policy.id, input.id(), input.version(), "Diminta oleh penyampai"));

        assertThat(published(policy)).singleElement().satisfies(shown -> {
            assertThat(shown.author()).isNull();
            assertThat(shown.text()).isEqualTo("Jam layanan perlu diperpanjang.");
        });
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> as(
                        DRAFTER,
                        () -> policy.moderation()
                                .withdrawName(policy.id, input.id(), unnamed.version(), "Diminta dua kali")))
                .returns("consultation.input.name-not-public", Refused::key);
        assertThat(as(AUDITOR, () -> auditTrail.read(AuditFilter.of(policy.id), null, 100)))
                .extracting("action", "reason")
                .contains(tuple("consultation.NameWithdrawn", "Diminta oleh penyampai"));
    }

    @Test
    void onlyDraftersOfTheUnitDecideAndSayWhy() {
        ConsultationCase policy = over("Bukan hak saya");
        InputLine input = only(policy);
        var otherUnit = DemoPeople.load().as("perancang.tubei");
        for (var person : List.of(otherUnit, HEAD, AUDITOR, CITIZEN)) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as(person.person().username())
                    .isThrownBy(() ->
                            as(person, () -> policy.moderation().hide(policy.id, input.id(), input.version(), WHY)));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as(person.person().username())
                    .isThrownBy(() -> as(
                            person,
                            () -> policy.moderation().withdrawName(policy.id, input.id(), input.version(), WHY)));
        }
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        as(ELSEWHERE, () -> policy.moderation().hide(policy.id, input.id(), input.version(), WHY)))
                .returns("casefile.unknown", Refused::key);
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() ->
                        as(DRAFTER, () -> policy.moderation().hide(policy.id, input.id(), input.version(), " ")));
        assertThat(published(policy)).hasSize(1);
    }

    @Test
    void theScreenOffersBothAfterTheConsultationToDraftersOnly() {
        ConsultationCase policy = over("Di layar kemudian");
        run(AUDITOR, () -> {
            TabOnScreen.show(policy, () -> {});
            assertThat($(Button.class).all()).isEmpty();
        });
        run(DRAFTER, () -> {
            TabOnScreen.show(policy, () -> {});
            decide("Sembunyikan nama", "Sembunyikan nama penyampai");
            assertThat($(Button.class).withText("Sembunyikan nama").all()).isEmpty();
            decide("Sembunyikan dari publik", "Sembunyikan");
            decide("Tampilkan kembali", "Tampilkan");
        });
        assertThat(published(policy))
                .singleElement()
                .satisfies(shown -> assertThat(shown.author()).isNull());
    }

    private void decide(String action, String confirm) {
        test($(Button.class).withText(action).single()).click();
        test($(TextArea.class).single()).setValue("Diminta oleh penyampai");
        test($(Button.class).withText(confirm).single()).click();
    }

    /** The only input is answered, the consultation finished, and the text being drafted. */
    private ConsultationCase over(String title) {
        ConsultationCase policy = ConsultationCase.gathering(app, title, RoundMode.DARING);
        policy.answer(policy.submitted("Satu masukan."));
        run(DRAFTER, () -> policy.gathering().close(policy.id));
        run(DRAFTER, () -> policy.answers().finish(policy.id));
        assertThat(policy.open()).containsExactly(Step.DRAFT_TEXT);
        return policy;
    }

    private static InputLine only(ConsultationCase policy) {
        return as(DRAFTER, () -> policy.reading().inputs(policy.id, InputFilter.ALL, null, 10))
                .getFirst();
    }

    private List<PublicInput> published(ConsultationCase policy) {
        RoundView round = policy.round();
        return CurrentTenant.callAs(
                        DRAFTER.membership().tenant(),
                        () -> app.getBean(PublicConsultations.class).page(round.id(), 0))
                .orElseThrow()
                .inputs();
    }
}
