package id.susun.drafting.formats;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes Akoma Ntoso elements. What is text goes in as text, whatever it looks like. */
final class AknXml {

    static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    AknXml() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("akomaNtoso");
            xml.writeDefaultNamespace(NAMESPACE);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] bytes() {
        try {
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    String string() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** Opens an element with attributes, names and values in turn; those without a value are left out. */
    AknXml open(String name, String... attributes) {
        try {
            xml.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                if (!attributes[i + 1].isEmpty()) {
                    xml.writeAttribute(attributes[i], attributes[i + 1]);
                }
            }
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    AknXml close() {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    AknXml empty(String name, String... attributes) {
        return open(name, attributes).close();
    }

    AknXml text(String text) {
        try {
            xml.writeCharacters(text);
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    AknXml element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** A paragraph; its line breaks stay line breaks. */
    AknXml lines(String text) {
        open("p");
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                empty("br");
            }
            text(lines[i]);
        }
        return close();
    }

    /** An element of another name space, for what only Susun knows. */
    AknXml own(String namespace, String name, String... attributes) {
        try {
            xml.writeStartElement("susun", name, namespace);
            xml.writeNamespace("susun", namespace);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], attributes[i + 1]);
            }
            return close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
