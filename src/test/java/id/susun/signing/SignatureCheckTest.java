package id.susun.signing;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.Refused;
import id.susun.files.SampleFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;

/** Which certificates and files count. */
class SignatureCheckTest {

    private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");
    private static final byte[] PDF = SampleFiles.pdf();
    private static final byte[] TEXT = text();

    @Test
    void aCertificateThatWasIssuedToSignCounts() {
        SampleSignature sound = SampleSignature.at(NOW);
        for (SampleSignature signature : List.of(
                sound,
                sound.used(KeyUsage.digitalSignature),
                sound.purpose(KeyPurposeId.id_kp_emailProtection),
                sound.purpose(KeyPurposeId.anyExtendedKeyUsage))) {
            assertThat(check(signature.sign(PDF)).trusted()).isTrue();
        }
    }

    @Test
    void aCertificateForSomethingElseDoesNot() {
        SampleSignature sound = SampleSignature.at(NOW);
        for (SampleSignature signature : List.of(
                sound.used(0),
                sound.used(KeyUsage.keyEncipherment),
                sound.used(KeyUsage.keyCertSign | KeyUsage.cRLSign),
                sound.purpose(KeyPurposeId.id_kp_serverAuth),
                sound.purpose(KeyPurposeId.id_kp_codeSigning))) {
            assertRefused("signing.certificate.purpose", signature.sign(PDF));
        }
    }

    @Test
    void whatTheSignerClaimsOfTheTimeDoesNotMakeACertificateValid() {
        SampleSignature expired = SampleSignature.at(NOW).valid(NOW.minus(ofDays(400)), NOW.minus(ofDays(35)));
        assertRefused("signing.certificate.expired", expired.sign(PDF));
        assertRefused("signing.certificate.expired", expired.claiming(null).sign(PDF));
        assertRefused("signing.time", expired.claiming(NOW.minus(ofDays(40))).sign(PDF));
        SampleSignature later = SampleSignature.at(NOW).valid(NOW.plus(ofDays(1)), NOW.plus(ofDays(366)));
        assertRefused("signing.certificate.expired", later.sign(PDF));
        assertRefused("signing.time", later.claiming(NOW.plus(ofDays(2))).sign(PDF));
        assertRefused(
                "signing.time",
                SampleSignature.at(NOW).claiming(NOW.minus(ofMinutes(11))).sign(PDF));
        assertThat(check(SampleSignature.at(NOW)
                                .claiming(NOW.minus(ofMinutes(9)))
                                .sign(PDF))
                        .signedAt())
                .isEqualTo(NOW.minus(ofMinutes(9)));
    }

    @Test
    void whatIsSignedShowsWhatWasSent() {
        SampleSignature sound = SampleSignature.at(NOW);
        for (SampleSignature.Change change : List.<SampleSignature.Change>of(
                SignatureCheckTest::otherText,
                SignatureCheckTest::otherFont,
                document -> document.addPage(new PDPage()),
                document -> onFirstPage(document, page -> page.setCropBox(new PDRectangle(10, 10))),
                SignatureCheckTest::coveredByNote)) {
            assertRefused("signing.changed", sound.sign(TEXT, change), TEXT);
        }
        assertThat(check(
                                sound.sign(
                                        TEXT,
                                        document -> document.getDocumentInformation()
                                                .setTitle("Naskah")),
                                TEXT)
                        .trusted())
                .isTrue();
    }

    @Test
    void onlyThePictureOfTheOneSignatureMayStandOnThePages() {
        SampleSignature sound = SampleSignature.at(NOW);
        assertThat(check(sound.sign(TEXT, document -> {}, SignatureCheckTest::shownSmall), TEXT)
                        .trusted())
                .isTrue();
        for (SampleSignature.Change beside :
                List.<SampleSignature.Change>of(SignatureCheckTest::emptyFieldBeside, SignatureCheckTest::shownTwice)) {
            assertRefused("signing.changed", sound.sign(TEXT, document -> {}, beside), TEXT);
        }
    }

    @Test
    void aFileWithTwoSignaturesIsNotTheAnswerToOneRequest() {
        SampleSignature sound = SampleSignature.at(NOW);
        SampleSignature.Made first = sound.sign(PDF);
        SampleSignature.Made second = sound.sign(first.file());
        assertRefused("signing.answer", new SampleSignature.Made(second.file(), first.certificate()));
    }

    /** One page that says something. */
    private static byte[] text() {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            write(document, page, "Denda paling banyak Rp50.000.000,00");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDDocument document, PDPage page, String words) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, false)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.showText(words);
            content.endText();
        }
    }

    private static void otherText(PDDocument document) throws IOException {
        onFirstPage(document, page -> {
            page.setResources(null);
            write(document, page, "Denda paling banyak Rp5.000.000,00");
        });
    }

    private static void otherFont(PDDocument document) throws IOException {
        onFirstPage(document, page -> {
            COSDictionary font = (COSDictionary) page.getResources()
                    .getCOSObject()
                    .getCOSDictionary(COSName.FONT)
                    .getDictionaryObject(COSName.getPDFName("F1"));
            font.setName(COSName.BASE_FONT, "ZapfDingbats");
            font.setNeedToBeUpdated(true);
        });
    }

    /** A note as large as the page that calls itself a signature would hide the text. */
    private static void coveredByNote(PDDocument document) throws IOException {
        onFirstPage(document, page -> {
            PDAnnotationWidget note = new PDAnnotationWidget();
            note.getCOSObject().setItem(COSName.FT, COSName.SIG);
            note.setRectangle(page.getMediaBox());
            page.setAnnotations(List.of(note));
        });
    }

    /** The signature shows itself in a corner, as a service does that is asked for a visible one. */
    private static void shownSmall(PDDocument document) throws IOException {
        PDAnnotationWidget own =
                document.getSignatureFields().getLast().getWidgets().getFirst();
        own.setRectangle(new PDRectangle(100, 50));
        own.getCOSObject().setNeedToBeUpdated(true);
    }

    /** A field that nobody signed, small enough for a signature, could carry other words over the text. */
    private static void emptyFieldBeside(PDDocument document) throws IOException {
        shownSmall(document);
        PDAnnotationWidget note = new PDAnnotationWidget();
        note.getCOSObject().setItem(COSName.FT, COSName.SIG);
        beside(document, note);
    }

    /** So could a second picture of the one field. */
    private static void shownTwice(PDDocument document) throws IOException {
        shownSmall(document);
        PDAnnotationWidget second = new PDAnnotationWidget();
        second.getCOSObject()
                .setItem(COSName.PARENT, document.getSignatureFields().getLast().getCOSObject());
        beside(document, second);
    }

    private static void beside(PDDocument document, PDAnnotationWidget added) throws IOException {
        added.setRectangle(new PDRectangle(100, 700, 100, 50));
        onFirstPage(document, page -> {
            List<PDAnnotation> all = new ArrayList<>(page.getAnnotations());
            all.add(added);
            page.setAnnotations(all);
        });
    }

    private static void onFirstPage(PDDocument document, PageChange change) throws IOException {
        PDPage page = document.getPage(0);
        change.to(page);
        page.getCOSObject().setNeedToBeUpdated(true);
    }

    private interface PageChange {
        void to(PDPage page) throws IOException;
    }

    private static SignatureFacts check(SampleSignature.Made made) {
        return check(made, PDF);
    }

    private static SignatureFacts check(SampleSignature.Made made, byte[] sent) {
        return new SignatureCheck(TrustedIssuers.of(List.of(made.certificate())), Clock.fixed(NOW, ZoneOffset.UTC))
                .check(sent, made.file());
    }

    private static void assertRefused(String key, SampleSignature.Made made) {
        assertRefused(key, made, PDF);
    }

    private static void assertRefused(String key, SampleSignature.Made made, byte[] sent) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> check(made, sent))
                .returns(key, Refused::key);
    }
}
