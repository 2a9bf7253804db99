package id.susun.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.casefile.Instrument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** What a file needs to be read in an archive for ever (ISO 19005-2, level B). */
class PdfArchiveTest {

    private static final List<NewNode> TEXT = List.of(
            NewNode.text(TextKind.JUDUL, "Jam Layanan 😀 النص"),
            NewNode.text(TextKind.MENIMBANG, "bahwa layanan perlu seragam;"),
            NewNode.heading(
                    TextKind.BAB,
                    "KETENTUAN UMUM",
                    NewNode.text(TextKind.PASAL, "Layanan dibuka.", NewNode.text(TextKind.BUTIR, "pagi; dan"))),
            NewNode.heading(TextKind.LAMPIRAN, "Format"));

    @Test
    void theFileSaysThatItIsAnArchiveFileAndCarriesAllItNeeds() throws Exception {
        byte[] file = PrintSample.print(Instrument.PERKADA, TEXT);
        Files.write(Path.of("target", "naskah-arsip.pdf"), file);
        try (PDDocument document = Loader.loadPDF(file)) {
            XMPMetadata xmp = xmp(document);
            assertThat(xmp.getPDFAIdentificationSchema().getPart()).isEqualTo(2);
            assertThat(xmp.getPDFAIdentificationSchema().getConformance()).isEqualTo("B");
            assertThat(xmp.getDublinCoreSchema().getTitle()).contains("TENTANG JAM LAYANAN");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo(xmp.getDublinCoreSchema().getTitle());
            var intents = document.getDocumentCatalog().getOutputIntents();
            assertThat(intents).hasSize(1);
            assertThat(intents.getFirst().getDestOutputIntent()).isNotNull();
            assertThat(fonts(document)).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(document.isEncrypted()).isFalse();
            assertThat(document.getVersion()).isLessThanOrEqualTo(1.7f);
            assertThat(document.getDocumentCatalog().getCOSObject().containsKey(COSName.getPDFName("AA")))
                    .isFalse();
            assertThat(document.getDocumentCatalog().getNames()).isNull();
        }
        // The header needs a second line of four bytes beyond ASCII (6.1.2), the trailer an id (6.1.3).
        assertThat(new String(file, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(file[10] & 0xFF).isGreaterThan(127);
    }

    @Test
    void nothingInItDependsOnTransparencyOrOnTheOutside() throws IOException {
        try (PDDocument document = Loader.loadPDF(PrintSample.print(Instrument.PERKADA, TEXT))) {
            for (PDPage page : document.getPages()) {
                assertThat(page.getAnnotations()).isEmpty();
                assertThat(page.getResources().getXObjectNames()).isEmpty();
                for (COSName name : page.getResources().getExtGStateNames()) {
                    Float alpha = page.getResources().getExtGState(name).getNonStrokingAlphaConstant();
                    assertThat(alpha == null || alpha == 1f).isTrue();
                }
            }
        }
    }

    @Test
    void theReferenceValidatorFindsNothingAgainstIt() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser file = Foundries.defaultInstance()
                        .createParser(
                                new ByteArrayInputStream(PrintSample.print(Instrument.PERKADA, TEXT)),
                                PDFAFlavour.PDFA_2_B);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            ValidationResult result = validator.validate(file);
            assertThat(result.getTestAssertions())
                    .extracting(found -> found.getRuleId().getClause() + " " + found.getMessage())
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
            assertThat(result.getTotalAssertions()).isPositive();
        }
    }

    private static List<PDFont> fonts(PDDocument document) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    private static XMPMetadata xmp(PDDocument document) throws IOException, XmpParsingException {
        return new DomXmpParser()
                .parse(document.getDocumentCatalog().getMetadata().exportXMPMetadata());
    }
}
