package id.susun.drafting.formats;

import id.susun.audit.Refused;
import id.susun.drafting.formats.Remark.Reason;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads the text of a DOCX file as lines, its automatic numbers written out (ECMA-376 part 1, 17). */
final class DocxReader {

    private final DocxStyles styles;
    private final Report report;
    private final DocxLines lines;
    private final Map<String, String> footnotes;
    private final Deque<DocxParagraph> open = new ArrayDeque<>();
    private final Signs signs;
    private int inserted;
    private int deleted;
    private boolean field;

    private DocxReader(DocxPackage docx, Report report) {
        this.signs = new Signs();
        this.styles = new DocxStyles(docx);
        this.report = report;
        this.lines = new DocxLines(styles, report);
        DocxAsides asides = new DocxAsides(docx, report, signs);
        this.footnotes = asides.footnotes();
        asides.tell();
    }

    static List<Line> read(Path file, Report report) {
        try (DocxPackage docx = new DocxPackage(file)) {
            DocxReader reader = new DocxReader(docx, report);
            docx.read(docx.main(), reader::body);
            return reader.lines.all();
        }
    }

    private void body(SafeXml xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.name());
                default -> {}
            }
        }
    }

    private void start(SafeXml xml) throws XMLStreamException {
        DocxParagraph paragraph = open.peek();
        switch (xml.name()) {
            case "p" -> {
                if (open.size() > 50) {
                    throw new Refused("formats.refused.deep");
                }
                open.push(new DocxParagraph());
            }
            case "tbl" -> lines.beginTable();
            case "tr" -> lines.beginRow();
            case "tc" -> lines.beginCell();
            case "gridSpan" -> lines.span(DocxStyles.number(xml.attribute("val"), 1));
            case "vMerge" -> lines.merge();
            case "tblHeader" -> lines.head(xml.attribute("val"));
            // Word writes drawings twice, the second time for old readers.
            case "Fallback", "pPrChange", "rPrChange", "sectPrChange", "tblPrChange", "instrText" -> xml.skip();
            case "ins", "moveTo" -> inserted++;
            case "del", "moveFrom" -> deleted++;
            case "fldSimple" -> field = xml.attribute("instr").contains("PAGE");
            default -> {
                if (paragraph != null) {
                    inside(xml, paragraph);
                }
            }
        }
    }

    private void inside(SafeXml xml, DocxParagraph paragraph) throws XMLStreamException {
        switch (xml.name()) {
            case "pStyle" -> paragraph.style = xml.attribute("val");
            case "numId" -> paragraph.list = xml.attribute("val");
            case "ilvl" -> paragraph.level = DocxStyles.number(xml.attribute("val"), 0);
            case "ind" ->
                paragraph.indent = DocxStyles.number(
                        xml.attribute("left").isEmpty() ? xml.attribute("start") : xml.attribute("left"), 0);
            case "t", "delText" -> write(text(xml), paragraph);
            // A tab stop of the paragraph's properties has the same name, and a position.
            case "tab" -> write(xml.attribute("pos").isEmpty() ? "\t" : "", paragraph);
            case "br", "cr" -> write(xml.attribute("type").isEmpty() ? "\n" : "", paragraph);
            case "noBreakHyphen" -> write("-", paragraph);
            case "sym" -> write("•", paragraph);
            case "drawing", "pict", "object", "chart", "oMath" -> paragraph.objects++;
            case "footnoteReference", "endnoteReference" ->
                paragraph.notes.add(footnotes.getOrDefault(xml.name().charAt(0) + xml.attribute("id"), ""));
            default -> {}
        }
    }

    private String text(SafeXml xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                xml.skip();
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                String more = xml.text();
                signs.add(more.length());
                text.append(more);
            }
        }
        return text.toString();
    }

    private void write(String text, DocxParagraph paragraph) {
        if (deleted > 0) {
            paragraph.deleted.append(text);
            return;
        }
        if (inserted > 0) {
            paragraph.inserted.append(text);
        }
        if (!field) {
            paragraph.add(text);
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> paragraph(open.pop());
            case "tbl" -> lines.endTable();
            case "tr" -> lines.endRow();
            case "tc" -> lines.endCell();
            case "ins", "moveTo" -> inserted--;
            case "del", "moveFrom" -> deleted--;
            case "fldSimple" -> field = false;
            default -> {}
        }
    }

    private void paragraph(DocxParagraph paragraph) {
        int number = lines.add(paragraph);
        tell(number, paragraph.inserted.toString(), Reason.TRACKED, "+");
        tell(number, paragraph.deleted.toString(), Reason.TRACKED, "−");
        paragraph.notes.forEach(note -> tell(number, note, Reason.FOOTNOTE, ""));
        if (paragraph.objects > 0) {
            report.add(number, paragraph.text(), Reason.OBJECT, String.valueOf(paragraph.objects));
        }
    }

    private void tell(int number, String text, Reason reason, String detail) {
        if (!text.isBlank()) {
            report.add(number, text, reason, detail);
        }
    }
}
