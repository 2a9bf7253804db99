package id.susun.drafting.formats;

import id.susun.drafting.formats.Remark.Reason;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** What stands beside the text of a DOCX file: footnotes, comments, headers and footers. */
final class DocxAsides {

    private final Map<String, String> footnotes = new HashMap<>();
    private final DocxPackage docx;
    private final Report report;
    private final Signs signs;

    DocxAsides(DocxPackage docx, Report report, Signs signs) {
        this.docx = docx;
        this.report = report;
        this.signs = signs;
        docx.read("word/footnotes.xml", xml -> each(xml, "footnote", (id, text) -> footnotes.put("f" + id, text)));
        docx.read("word/endnotes.xml", xml -> each(xml, "endnote", (id, text) -> footnotes.put("e" + id, text)));
    }

    /** Texts by "f" or "e" and their id. */
    Map<String, String> footnotes() {
        return footnotes;
    }

    /** Names what is no part of the text. */
    void tell() {
        docx.read("word/comments.xml", xml -> each(xml, "comment", (id, text) -> add(text, Reason.COMMENT)));
        Set<String> repeated = new LinkedHashSet<>();
        docx.headersAndFooters()
                .forEach(part -> docx.read(part, xml -> each(xml, "p", (id, text) -> repeated.add(text))));
        repeated.forEach(text -> add(text, Reason.HEADER));
    }

    private void add(String text, Reason reason) {
        if (!text.isBlank() && text.codePoints().anyMatch(Character::isLetter)) {
            report.add(0, text, reason, "");
        }
    }

    private interface Found {
        void take(String id, String text);
    }

    private void each(SafeXml xml, String element, Found found) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        String id = "";
        boolean inText = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.name().equals(element)) {
                    id = xml.attribute("id");
                    text.setLength(0);
                } else if (xml.name().equals("p") && !text.isEmpty()) {
                    text.append(' ');
                }
                inText = xml.name().equals("t");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText = false;
                if (xml.name().equals(element)) {
                    found.take(id, text.toString().strip());
                }
            } else if (inText && event == XMLStreamConstants.CHARACTERS) {
                String more = xml.text();
                signs.add(more.length());
                text.append(more);
            }
        }
    }
}
