package id.susun.consultation;

import static id.susun.consultation.ConsultationCase.CITIZEN;
import static id.susun.consultation.ConsultationCase.DRAFTER;
import static id.susun.consultation.ConsultationCase.as;
import static id.susun.consultation.ConsultationCase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.susun.testing.SusunTest;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;

@SusunTest
class RoundDocumentTest extends SpringBrowserlessTest {

    private static final String ADDRESS =
            "https://jdih.lebongkab.go.id:8443/konsultasi/naskah%20akademik.pdf?v=2&a=b#hal-3";

    @Autowired
    private ApplicationContext app;

    @BeforeEach
    void speakIndonesian() {
        LocaleContextHolder.setLocale(Locale.of("id", "ID"));
    }

    @AfterEach
    void forgetLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void papersThatWereKeptBeforeTheyHadAddressesAreReadAsTheyWere() {
        RoundDocumentsConverter converter = new RoundDocumentsConverter();
        List<RoundDocument> documents = List.of(
                new RoundDocument(DocumentKind.UNDANGAN, "Undangan: terbuka\tuntuk umum", null),
                new RoundDocument(DocumentKind.NASKAH, "Naskah: \takademik", ADDRESS));

        assertThat(converter.convertToEntityAttribute("UNDANGAN:Undangan: terbuka\tuntuk umum"))
                .containsExactly(documents.getFirst());
        assertThat(converter.convertToDatabaseColumn(documents.subList(0, 1)))
                .isEqualTo("UNDANGAN:Undangan: terbuka\tuntuk umum");
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(documents)))
                .isEqualTo(documents);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://jdih.example.go.id/a.pdf",
                "javascript:alert(1)//https://",
                "https://",
                "https:///a.pdf",
                "https://pengguna:sandi@jdih.example.go.id/a.pdf",
                "https://jdih.example.go.id@jahat.example/a.pdf",
                "https://jdih.example.go.id\\@jahat.example/a.pdf",
                "https://jdih.example.go.id/a b.pdf",
                "https://jdih.example.go.id/a\tb.pdf",
                "https://jdih.example.go.id/\"onclick=",
                "",
            })
    void anAddressThatIsNotPlainHttpsIsRefused(String address) {
        assertRefused(address);
    }

    @Test
    void anAddressThatIsTooLongIsRefused() {
        assertRefused("https://jdih.example.go.id/" + "x".repeat(480));
    }

    @Test
    void aPaperWithAnAddressIsALinkAndTheOthersLieAtTheOffice() {
        ConsultationCase policy = ConsultationCase.gathering(app, "Dokumen terbuka", RoundMode.DARING);
        run(DRAFTER, () -> {
            TabOnScreen.show(policy, () -> {});
            test($(Button.class).withText("Ubah putaran").single()).click();
            TextArea papers = documents();
            assertThat(papers.getValue()).isEqualTo("Undangan: terbuka untuk umum");
            papers.setValue("Undangan\nNaskah akademik http://jdih.example.go.id/a.pdf");
            test($(Button.class).withText("Simpan putaran").single()).click();
            assertThat(papers.getErrorMessage()).startsWith("Alamat dokumen harus lengkap dan diawali https://");

            papers.setValue("Undangan\n\nNaskah akademik " + ADDRESS);
            test($(Button.class).withText("Simpan putaran").single()).click();
        });
        assertThat(policy.round().documents())
                .containsExactly(
                        new RoundDocument(DocumentKind.UNDANGAN, "Undangan", null),
                        new RoundDocument(DocumentKind.NASKAH, "Naskah akademik", ADDRESS));

        run(CITIZEN, () -> {
            TabOnScreen.show(policy, () -> {});
            assertThat($(Anchor.class).withText("Naskah akademik").single()).satisfies(link -> {
                assertThat(link.getHref()).isEqualTo(ADDRESS);
                assertThat(link.getElement().getAttribute("rel")).isEqualTo("noopener noreferrer nofollow");
            });
            assertThat($(Paragraph.class).all())
                    .extracting(Paragraph::getText)
                    .anyMatch(text ->
                            text.startsWith("Dokumen tanpa tautan dapat dibaca di kantor BKPSDM Kabupaten Lebong."));
        });
    }

    private TextArea documents() {
        return $(TextArea.class).all().stream()
                .filter(area -> area.getLabel().equals("Dokumen"))
                .findFirst()
                .orElseThrow();
    }

    private void assertRefused(String address) {
        ConsultationCase policy = ConsultationCase.planned(app, "Alamat buruk");
        SaveRound bad = ConsultationCase.round(
                RoundMode.DARING,
                policy.today(),
                policy.today(),
                new RoundDocument(DocumentKind.NASKAH, "Naskah", address));
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> as(DRAFTER, () -> policy.rounds().save(policy.id, bad)))
                .withMessageContaining("documents[0].address");
    }
}
