package id.susun.drafting.formats;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The blocks of those who sign a joint regulation, beside each other, two on a row. */
final class DocxBeside {

    private static final int ON_A_ROW = 2;
    private static final int WIDTH = 9360;

    private final XWPFTable table;
    private int blocks;

    DocxBeside(XWPFDocument word) {
        if (!word.getBodyElements().isEmpty() && word.getBodyElements().getLast() instanceof XWPFTable) {
            // Word would make one of two tables that nothing stands between.
            word.createParagraph().setStyle(DocxLines.MARK);
        }
        table = word.createTable(1, ON_A_ROW);
        table.removeBorders();
        table.setWidth(WIDTH);
    }

    void add(String block) {
        int column = blocks % ON_A_ROW;
        XWPFTableRow row = blocks == 0 || column > 0 ? table.getRows().getLast() : table.createRow();
        row.setCantSplitRow(true);
        row.getCell(column).setWidth(String.valueOf(WIDTH / ON_A_ROW));
        XWPFParagraph paragraph = row.getCell(column).getParagraphs().getFirst();
        paragraph.setStyle("SusunResmi");
        DocxWriter.write(paragraph, block.replace("\n\n", "\n\n\n\n"));
        blocks++;
    }
}
