package id.susun.workflow;

import id.susun.audit.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The XML of a decision table without anything that an engine would evaluate; no document type, no entities. */
final class PlainDmn {

    private static final int MOST_CHARACTERS = 500_000;
    private static final String DRAWING = "https://www.omg.org/spec/DMN/20191111/DMNDI/";
    private static final Set<String> DRAWN =
            Set.of(DRAWING, "http://www.omg.org/spec/DMN/20180521/DC/", "http://www.omg.org/spec/DMN/20180521/DI/");
    private static final Set<String> ELEMENTS = Set.of(
            "definitions",
            "decision",
            "description",
            "decisionTable",
            "input",
            "inputExpression",
            "inputValues",
            "output",
            "outputValues",
            "rule",
            "inputEntry",
            "outputEntry",
            "text",
            "inputData",
            "variable",
            "informationRequirement",
            "requiredInput");
    private static final Set<String> ATTRIBUTES =
            Set.of("id", "name", "label", "namespace", "typeRef", "href", "hitPolicy", "exporter", "exporterVersion");

    private PlainDmn() {}

    /** The only decision table of the document. */
    static Element table(String xml, String decision) {
        Element root = parse(xml).getDocumentElement();
        check(root);
        List<Element> decisions = children(root, "decision");
        if (decisions.size() != 1 || !decision.equals(decisions.getFirst().getAttribute("id"))) {
            throw new Refused("route.table.decision", decision);
        }
        return child(decisions.getFirst(), "decisionTable");
    }

    private static Document parse(String xml) {
        if (xml.length() > MOST_CHARACTERS) {
            throw new Refused("route.table.large");
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (SAXException | IOException notXml) {
            throw new Refused("route.table.xml");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything not on the list is refused by name: scripts, literal expressions, knowledge models, engine extensions. */
    private static void check(Element element) {
        if (DRAWN.contains(String.valueOf(element.getNamespaceURI()))) {
            return;
        }
        if (!ELEMENTS.contains(element.getLocalName())) {
            throw new Refused("route.table.element", element.getLocalName());
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            String space = attribute.getNamespaceURI();
            boolean declares = XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(space);
            boolean keeps = "historyTimeToLive".equals(attribute.getLocalName());
            if (!declares && !keeps && (space != null || !ATTRIBUTES.contains(attribute.getName()))) {
                throw new Refused("route.table.element", attribute.getName());
            }
        }
        children(element).forEach(PlainDmn::check);
    }

    static List<Element> children(Element element) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = element.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i).getNodeType() == Node.ELEMENT_NODE) {
                found.add((Element) nodes.item(i));
            }
        }
        return found;
    }

    static boolean isElementAmong(Node node) {
        return node instanceof Element element && !children(element).isEmpty();
    }

    static List<Element> children(Element element, String name) {
        return children(element).stream()
                .filter(child -> name.equals(child.getLocalName()))
                .toList();
    }

    static Element child(Element element, String name) {
        return children(element, name).stream().findFirst().orElseThrow(() -> new Refused("route.table.missing", name));
    }

    static String text(Element element) {
        return child(element, "text").getTextContent().strip();
    }

    static String note(Element rule) {
        return children(rule, "description").stream()
                .map(Element::getTextContent)
                .map(String::strip)
                .findFirst()
                .orElse("");
    }
}
