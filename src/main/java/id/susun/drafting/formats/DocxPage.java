package id.susun.drafting.formats;

import id.susun.drafting.OfficialText;
import id.susun.drafting.PdfSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Paper, styles, footer and watermark of a Word file. */
final class DocxPage {

    /** Where signatures begin, in twentieths of a point: 8 cm. */
    static final int SIGNATURE = 4536;

    private static final long F4_WIDTH = 12_189;
    private static final long F4_HEIGHT = 18_709;
    private static final long MARGIN = 1_417;

    private final XWPFDocument word;
    private final PdfSettings settings;

    DocxPage(XWPFDocument word, PdfSettings settings) {
        this.word = word;
        this.settings = settings;
    }

    void styles() {
        try (InputStream xml = DocxPage.class.getResourceAsStream("/drafting/naskah-styles.xml")) {
            String styles = new String(java.util.Objects.requireNonNull(xml).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("FONT_NAME", settings.wordFont());
            word.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A table of contents that Word fills in when the file is opened. */
    void contents() {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle("TOC1");
        paragraph.getCTP().addNewFldSimple().setInstr("TOC \\o \"1-3\" \\h \\z \\u");
        word.enforceUpdateFields();
    }

    void finish(OfficialText official) {
        CTSectPr section = word.getDocument().getBody().isSetSectPr()
                ? word.getDocument().getBody().getSectPr()
                : word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(F4_WIDTH));
        size.setH(BigInteger.valueOf(F4_HEIGHT));
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(settings.marginTopTwips()));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        official.mark().ifPresent(mark -> DocxMark.put(word, mark));
        XWPFParagraph foot = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        foot.setAlignment(ParagraphAlignment.LEFT);
        DocxWriter.write(foot, official.origin());
        foot.createRun().addTab();
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        word.getProperties().getCoreProperties().setTitle(official.flat().title());
        word.getProperties().getCoreProperties().setCreator("Susun");
    }
}
