package id.susun.drafting;

import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.stereotype.Component;

/**
 * How texts are printed. Bookman Old Style (Lampiran II angka 284) may not be redistributed: a region that has a licence names
 * its file, all others get URW Bookman, a free typeface of the same lineage, where the machine has it.
 */
@Component
public class PdfSettings {

    private static final Logger LOG = LoggerFactory.getLogger(PdfSettings.class);

    /** Where Debian's fonts-urw-base35 puts it. */
    private static final Path BOOKMAN = Path.of("/usr/share/fonts/X11/Type1/URWBookman-Light.pfb");

    private static final String DEJAVU = "classpath:net/sf/jasperreports/fonts/dejavu/";

    private final String marginTop;
    private final String font;

    PdfSettings(@Value("${susun.pdf.margin-top:2.5cm}") String marginTop, @Value("${susun.pdf.font:}") String font) {
        if (!marginTop.matches("\\d{1,2}(\\.\\d{1,2})?(cm|mm)")) {
            throw new IllegalArgumentException("susun.pdf.margin-top must be a length such as 2.5cm, not " + marginTop);
        }
        this.marginTop = marginTop;
        if (!font.isEmpty() && !new DefaultResourceLoader().getResource(font).isReadable()) {
            throw new IllegalArgumentException(
                    "susun.pdf.font must name a readable file such as file:/fonts/bookos.ttf, not " + font);
        }
        this.font = font.isEmpty() ? freeFont() : font;
    }

    private static String freeFont() {
        if (Files.isReadable(BOOKMAN)) {
            return BOOKMAN.toUri().toString();
        }
        LOG.warn(
                "{} is missing: texts are printed in DejaVu Serif. Install fonts-urw-base35 or set susun.pdf.font.",
                BOOKMAN);
        return DEJAVU + "DejaVuSerifCondensed.ttf";
    }

    String marginTop() {
        return marginTop;
    }

    /** The margin at the top in twentieths of a point, as Word counts. */
    public int marginTopTwips() {
        boolean centimetres = marginTop.endsWith("cm");
        double length = Double.parseDouble(marginTop.substring(0, marginTop.length() - 2));
        return (int) Math.round(length * (centimetres ? 10 : 1) / 25.4 * 1440);
    }

    /** The font that Word is told to use; Word has Bookman Old Style where it is installed (Lampiran II angka 284). */
    public String wordFont() {
        return "Bookman Old Style";
    }

    /** Location of a TrueType or Type 1 (PFB) file, {@code classpath:} or {@code file:}. */
    String font() {
        return font;
    }

    /** For signs that the text's own font lacks. */
    String fallbackFont() {
        return DEJAVU + "DejaVuSans.ttf";
    }
}
