package id.susun.shell;

import java.io.Serializable;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the named steps out of a diagram, in document order, for its text alternative. */
final class BpmnSteps {

    private static final Set<String> TAGS = Set.of(
            "userTask",
            "serviceTask",
            "receiveTask",
            "sendTask",
            "businessRuleTask",
            "manualTask",
            "task",
            "callActivity");

    record Step(String id, String name, boolean call) implements Serializable {}

    private BpmnSteps() {}

    static List<Step> of(String xml) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        List<Step> steps = new ArrayList<>();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && TAGS.contains(reader.getLocalName())) {
                    String id = reader.getAttributeValue(null, "id");
                    @Nullable String name = reader.getAttributeValue(null, "name");
                    steps.add(new Step(
                            id,
                            name == null ? id : name.strip(),
                            reader.getLocalName().equals("callActivity")));
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("not a readable diagram", e);
        }
        return steps;
    }
}
