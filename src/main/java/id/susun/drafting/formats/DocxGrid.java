package id.susun.drafting.formats;

import id.susun.drafting.TextKind;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;

/** A table of an annex in a Word file: its head again on each page, no row across two. */
final class DocxGrid {

    private static final int WIDTH = 9360;

    private final XWPFDocument word;
    private final List<Integer> widths;
    private final boolean headed;
    private @Nullable XWPFTable table;

    /**
     * A table to be filled.
     *
     * @param widths of its columns, in hundredths
     * @param headed whether its first row is its head
     */
    DocxGrid(XWPFDocument word, List<Integer> widths, boolean headed) {
        this.word = word;
        this.widths = widths;
        this.headed = headed;
    }

    void row(List<String> cells) {
        XWPFTable current = table;
        boolean first = current == null;
        boolean head = first && headed;
        if (current == null) {
            current = word.createTable(1, cells.size());
            current.setWidth(WIDTH);
            table = current;
        }
        XWPFTableRow row = first ? current.getRow(0) : current.createRow();
        row.setRepeatHeader(head);
        row.setCantSplitRow(true);
        for (int i = 0; i < cells.size(); i++) {
            if (row.getCell(i) == null) {
                row.createCell();
            }
            row.getCell(i)
                    .setWidth(BigInteger.valueOf(WIDTH * widths.get(i) / 100).toString());
            XWPFParagraph paragraph = row.getCell(i).getParagraphs().getFirst();
            paragraph.setStyle(Hint.style(TextKind.SEL, 0, false));
            if (head) {
                paragraph.setAlignment(ParagraphAlignment.CENTER);
            }
            DocxWriter.write(paragraph, cells.get(i));
        }
    }
}
