package id.susun.drafting.formats;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;

/** The table without lines in which Menimbang, Mengingat and Menetapkan are written. */
final class DocxTable {

    private static final int[] WIDTHS = {1_760, 260, 560, 6_780};

    private final XWPFDocument word;
    private @Nullable XWPFTable table;
    private String begun = "";

    DocxTable(XWPFDocument word) {
        this.word = word;
    }

    /** The word stands before the first of its list only. */
    void row(String style, String name, String label, String text) {
        XWPFTable current = table;
        boolean fresh = current == null;
        if (current == null) {
            current = word.createTable(1, WIDTHS.length);
            current.removeBorders();
            current.setWidth(9_360);
            current.setCellMargins(0, 0, 0, 60);
            table = current;
        }
        XWPFTableRow row = fresh ? current.getRow(0) : current.createRow();
        boolean first = !begun.equals(name);
        begun = name;
        cell(row, 0, DocxLines.MARK, first ? name : "");
        cell(row, 1, DocxLines.MARK, first ? ":" : "");
        cell(row, 2, DocxLines.MARK, label);
        cell(row, 3, style, text);
    }

    private static void cell(XWPFTableRow row, int index, String style, String text) {
        row.getCell(index).setWidth(BigInteger.valueOf(WIDTHS[index]).toString());
        XWPFParagraph paragraph = row.getCell(index).getParagraphs().getFirst();
        paragraph.setStyle(style);
        DocxWriter.write(paragraph, text);
    }

    /** What follows stands outside it. */
    void end() {
        table = null;
    }
}
