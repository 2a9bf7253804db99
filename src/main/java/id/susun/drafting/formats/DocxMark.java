package id.susun.drafting.formats;

import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.xmlbeans.XmlCursor;

/** "RANCANGAN" or "CONTOH FIKTIF" behind every page of a Word file: grey and slanted, so that the text stays readable. */
final class DocxMark {

    private static final String VML = "urn:schemas-microsoft-com:vml";

    /** In points, of a text as wide as the diagonal of the page allows. */
    private static final int WIDTH = 500;

    private DocxMark() {}

    static void put(XWPFDocument word, String mark) {
        XWPFHeaderFooterPolicy policy = word.createHeaderFooterPolicy();
        // The library writes a black mark across the page, which hides what is below.
        policy.createWatermark(mark);
        int height = Math.min(110, 2 * WIDTH / mark.length());
        for (XWPFHeader header :
                List.of(policy.getFirstPageHeader(), policy.getDefaultHeader(), policy.getEvenPageHeader())) {
            try (XmlCursor cursor = header._getHdrFtr().newCursor()) {
                fade(cursor, height);
            }
        }
    }

    private static void fade(XmlCursor cursor, int height) {
        while (cursor.hasNextToken()) {
            if (cursor.isStart() && new QName(VML, "shape").equals(cursor.getName())) {
                String place = cursor.getAttributeText(new QName("style"))
                        .replaceFirst("width:[^;]+;height:[^;]+", "width:%dpt;height:%dpt".formatted(WIDTH, height));
                cursor.setAttributeText(new QName("style"), place + ";rotation:315");
                cursor.setAttributeText(new QName("fillcolor"), "#d9d9d9");
                cursor.removeAttribute(new QName("wrapcoords"));
            }
            cursor.toNextToken();
        }
    }
}
