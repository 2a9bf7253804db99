package id.susun.drafting;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How texts are printed. Bookman Old Style (Lampiran II angka 284) may not be redistributed: a region that has a licence
 * names its file, all others get a free serif of about the same width.
 */
@Component
class PdfSettings {

    private static final String DEJAVU = "classpath:net/sf/jasperreports/fonts/dejavu/";

    private final String marginTop;
    private final String font;

    PdfSettings(
            @Value("${susun.pdf.margin-top:2.5cm}") String marginTop,
            @Value("${susun.pdf.font:" + DEJAVU + "DejaVuSerifCondensed.ttf}") String font) {
        if (!marginTop.matches("\\d{1,2}(\\.\\d{1,2})?(cm|mm)")) {
            throw new IllegalArgumentException("susun.pdf.margin-top must be a length such as 2.5cm, not " + marginTop);
        }
        this.marginTop = marginTop;
        this.font = font;
    }

    String marginTop() {
        return marginTop;
    }

    /** Location of a TrueType file, {@code classpath:} or {@code file:}. */
    String font() {
        return font;
    }

    /** For signs that the text's own font lacks. */
    String fallbackFont() {
        return DEJAVU + "DejaVuSans.ttf";
    }
}
