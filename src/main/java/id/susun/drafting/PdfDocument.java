package id.susun.drafting;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A small XHTML tree for the PDF renderer. Text goes in as text nodes, so nothing typed can ever become markup. */
final class PdfDocument {

    /** A few lines, which stay on one page: the renderer leaves a number behind where only part of them fits. */
    private static final int SHORT = 700;

    private final Document document;
    private final Element body;

    PdfDocument(String title, String css) {
        try {
            document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        Element html = document.createElement("html");
        html.setAttribute("lang", "id");
        document.appendChild(html);
        Element head = child(html, "head", "");
        child(head, "title", "").setTextContent(title);
        child(head, "style", "").setTextContent(css);
        body = child(html, "body", "");
    }

    Document document() {
        return document;
    }

    Element body() {
        return body;
    }

    Element child(Element parent, String tag, String cssClass) {
        Element element = document.createElement(tag);
        if (!cssClass.isEmpty()) {
            element.setAttribute("class", cssClass);
        }
        parent.appendChild(element);
        return element;
    }

    /** A block of text; its line breaks stay line breaks. */
    Element block(Element parent, String cssClass, String text) {
        Element block = child(parent, "div", cssClass);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                child(block, "br", "");
            }
            block.appendChild(document.createTextNode(lines[i]));
        }
        return block;
    }

    /** A row of cells under each other, as in Menimbang: label, colon, number, text. */
    void row(Element parent, String cssClass, int depth, String... cells) {
        boolean few = cells[cells.length - 1].length() < SHORT;
        Element table = child(parent, "table", few ? cssClass + " short" : cssClass);
        if (depth > 0) {
            table.setAttribute("style", "margin-left: " + depth * 0.9 + "cm");
        }
        Element row = child(table, "tr", "");
        for (int i = 0; i < cells.length; i++) {
            Element cell = child(row, "td", i == cells.length - 1 ? "text" : "c" + i);
            block(cell, "", cells[i]);
        }
    }
}
