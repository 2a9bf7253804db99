package id.susun.drafting;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;

/** Brings typefaces into a print: TrueType, and Type 1, which is how the free Bookman comes. */
final class PdfFonts {

    private static final int REGULAR = 400;

    private final PdfRendererBuilder builder;
    private final PDDocument document;
    private final ResourceLoader resources;

    PdfFonts(PdfRendererBuilder builder, PDDocument document, ResourceLoader resources) {
        this.builder = builder;
        this.document = document;
        this.resources = resources;
    }

    /** Makes the typeface at that location known to the style sheet under that name. */
    void add(String location, String family) throws IOException {
        Resource file = resources.getResource(location);
        if (location.endsWith(".pfb")) {
            PDType1Font font = type1(file);
            builder.useFont(new PDFontSupplier(font), family, REGULAR, FontStyle.NORMAL, false);
        } else {
            builder.useFont(() -> open(file), family, REGULAR, FontStyle.NORMAL, true);
        }
    }

    /** Holds what Indonesian and the signs of a regulation need; anything else is taken from the next typeface. */
    private PDType1Font type1(Resource file) throws IOException {
        try (InputStream pfb = file.getInputStream()) {
            PDType1Font embedded = new PDType1Font(document, pfb, WinAnsiEncoding.INSTANCE);
            // Read anew, because a font just embedded does not yet know its own measures.
            PDType1Font font = new PDType1Font(embedded.getCOSObject());
            tellLength(font.getFontDescriptor().getFontFile().getCOSObject());
            return font;
        }
    }

    /** PDFBox tells the length before compression, which an archive file must not (ISO 19005-2, 6.1.7.1). */
    private static void tellLength(COSStream program) throws IOException {
        try (InputStream compressed = program.createRawInputStream()) {
            program.setLong(COSName.LENGTH, compressed.transferTo(OutputStream.nullOutputStream()));
        }
    }

    private static InputStream open(Resource file) {
        try {
            return file.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
