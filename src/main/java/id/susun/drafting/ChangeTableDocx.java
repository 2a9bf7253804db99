package id.susun.drafting;

import id.susun.drafting.Comparison.Change;
import id.susun.drafting.Comparison.Piece;
import id.susun.drafting.Comparison.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Writes the table of changes as a Word file: "Semula", "Menjadi", "Keterangan" on F4 across, marks that a copier keeps. */
final class ChangeTableDocx {

    /** F4 is 215 by 330 mm (UU 12/2011 Lampiran II angka 284), in twentieths of a point. */
    private static final int SHORT_SIDE = 12_189;

    private static final int LONG_SIDE = 18_709;
    private static final int MARGIN = 1_134;
    private static final List<Integer> WIDTHS = List.of(6_600, 6_600, 3_200);
    private static final String FONT = "Bookman Old Style";
    private static final String RED = "9C1C1C";
    private static final String GREEN = "1B6538";

    private final String title;
    private final String before;
    private final String after;

    ChangeTableDocx(String title, String before, String after) {
        this.title = title;
        this.before = before;
        this.after = after;
    }

    byte[] write(Comparison comparison) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            page(document);
            line(document, "TABEL PERUBAHAN", true);
            line(document, title, true);
            line(document, before + " dibandingkan dengan " + after, false);
            List<Row> rows = comparison.rows().stream().filter(Row::differs).toList();
            if (rows.isEmpty()) {
                line(document, "Tidak ada perubahan isi.", false);
            } else {
                table(document, rows);
            }
            numbers(document, comparison);
            document.write(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(BigInteger.valueOf(LONG_SIDE));
        size.setH(BigInteger.valueOf(SHORT_SIDE));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
    }

    private static void line(XWPFDocument document, String words, boolean bold) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        run(paragraph, words).setBold(bold);
    }

    private static void table(XWPFDocument document, List<Row> rows) {
        document.createParagraph();
        XWPFTable table = document.createTable(1, WIDTHS.size());
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        List<String> names = List.of("Semula", "Menjadi", "Keterangan");
        for (int i = 0; i < names.size(); i++) {
            XWPFTableCell cell = cell(head, i);
            cell.getParagraphs().getFirst().setAlignment(ParagraphAlignment.CENTER);
            run(cell.getParagraphs().getFirst(), names.get(i)).setBold(true);
        }
        for (Row row : rows) {
            XWPFTableRow line = table.createRow();
            side(cell(line, 0), row.placeBefore(), row.before(), false);
            side(cell(line, 1), row.placeAfter(), row.after(), true);
            run(cell(line, 2).getParagraphs().getFirst(), remark(row));
        }
    }

    private static XWPFTableCell cell(XWPFTableRow row, int column) {
        XWPFTableCell cell = row.getCell(column);
        cell.setWidth(String.valueOf(WIDTHS.get(column)));
        return cell;
    }

    private static void side(XWPFTableCell cell, String place, List<Piece> pieces, boolean newer) {
        XWPFParagraph name = cell.getParagraphs().getFirst();
        if (place.isEmpty()) {
            run(name, "–");
            return;
        }
        run(name, place).setBold(true);
        XWPFParagraph words = cell.addParagraph();
        for (Piece piece : pieces) {
            XWPFRun run = run(words, piece.text());
            if (piece.different() && newer) {
                run.setUnderline(UnderlinePatterns.SINGLE);
                run.setColor(GREEN);
            } else if (piece.different()) {
                run.setStrikeThrough(true);
                run.setColor(RED);
            }
        }
    }

    private static String remark(Row row) {
        String moved = !row.moved()
                ? ""
                : row.placeBefore().equals(row.placeAfter())
                        ? "Dipindah; nomornya tetap karena bagian di sekitarnya juga berubah"
                        : "Dipindah dari " + row.placeBefore() + " ke " + row.placeAfter();
        return switch (row.change()) {
            case ADDED -> "Baru";
            case REMOVED -> "Dihapus";
            case CHANGED -> moved.isEmpty() ? "Diubah" : "Diubah. " + moved;
            case SAME, RENUMBERED -> moved;
        };
    }

    /** What only got another number is named, not repeated. */
    private static void numbers(XWPFDocument document, Comparison comparison) {
        String names = comparison.rows().stream()
                .filter(row -> row.change() == Change.RENUMBERED && !row.differs())
                .map(row -> row.placeBefore().equals(row.placeAfter())
                        ? row.placeAfter()
                        : row.placeBefore() + " menjadi " + row.placeAfter())
                .collect(Collectors.joining("; "));
        if (!names.isEmpty()) {
            document.createParagraph();
            run(document.createParagraph(), "Hanya nomor yang berubah: " + names + ".");
        }
    }

    private static XWPFRun run(XWPFParagraph paragraph, String words) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(10);
        String[] lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
        return run;
    }
}
