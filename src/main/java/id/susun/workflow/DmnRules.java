package id.susun.workflow;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes rules of literal values into the frame of a decision table: its inputs, outputs and drawing stay. */
final class DmnRules {

    private DmnRules() {}

    static String written(String frame, String decision, List<DecisionRule> rules) {
        Element table = PlainDmn.table(frame, decision);
        Document document = table.getOwnerDocument();
        PlainDmn.children(table, "rule").forEach(table::removeChild);
        blanksOut(document.getDocumentElement());
        List<String> inputs = PlainDmn.children(table, "input").stream()
                .map(input -> PlainDmn.text(PlainDmn.child(input, "inputExpression")))
                .toList();
        List<String> outputs = PlainDmn.children(table, "output").stream()
                .map(output -> output.getAttribute("name"))
                .toList();
        for (int i = 0; i < rules.size(); i++) {
            table.appendChild(rule(document, "rule-%02d".formatted(i + 1), rules.get(i), inputs, outputs));
        }
        return text(document);
    }

    private static Element rule(
            Document document, String id, DecisionRule rule, List<String> inputs, List<String> outputs) {
        Element row = element(document, "rule", id);
        if (!rule.note().isEmpty()) {
            Element note = element(document, "description", null);
            note.setTextContent(rule.note());
            row.appendChild(note);
        }
        for (String input : inputs) {
            List<String> values = rule.when().getOrDefault(input, List.of());
            row.appendChild(cell(
                    document,
                    "inputEntry",
                    id + "-" + input,
                    values.stream().map(value -> '"' + value + '"').collect(Collectors.joining(", "))));
        }
        for (String output : outputs) {
            Object value = rule.then().get(output);
            row.appendChild(cell(
                    document,
                    "outputEntry",
                    id + "-" + output,
                    value instanceof Boolean ? value.toString() : "\"" + value + '"'));
        }
        return row;
    }

    private static Element cell(Document document, String kind, String id, String value) {
        Element cell = element(document, kind, id);
        Element text = element(document, "text", null);
        text.setTextContent(value);
        cell.appendChild(text);
        return cell;
    }

    private static Element element(Document document, String name, @Nullable String id) {
        Element element = document.createElementNS(document.getDocumentElement().getNamespaceURI(), name);
        if (id != null) {
            element.setAttribute("id", id);
        }
        return element;
    }

    /** Otherwise each writing would leave more empty lines than the one before. */
    private static void blanksOut(Node node) {
        IntStream.iterate(node.getChildNodes().getLength() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(node.getChildNodes()::item)
                .forEach(child -> {
                    if (child.getNodeType() == Node.TEXT_NODE
                            && child.getTextContent().isBlank()
                            && PlainDmn.isElementAmong(node)) {
                        node.removeChild(child);
                    } else {
                        blanksOut(child);
                    }
                });
    }

    private static String text(Document document) {
        try {
            TransformerFactory factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer transformer = factory.newTransformer();
            transformer.setOutputProperty(OutputKeys.INDENT, "yes");
            StringWriter written = new StringWriter();
            transformer.transform(new DOMSource(document), new StreamResult(written));
            return written.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
