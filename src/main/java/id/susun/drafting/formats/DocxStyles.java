package id.susun.drafting.formats;

import id.susun.drafting.formats.DocxNumbers.Level;
import id.susun.drafting.formats.DocxNumbers.Source;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The styles and lists that a DOCX file defines. */
final class DocxStyles {

    private static final int MOST_ANCESTORS = 20;

    private final DocxNumbers numbers = new DocxNumbers();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, Integer> levels = new HashMap<>();

    DocxStyles(DocxPackage docx) {
        docx.read("word/styles.xml", this::styles);
        docx.read("word/numbering.xml", this::numbering);
    }

    DocxNumbers numbers() {
        return numbers;
    }

    String name(String style) {
        return names.getOrDefault(style, style);
    }

    /** Where a paragraph's number comes from: its own list, or that of its style. */
    @Nullable
    Source source(@Nullable String ownList, @Nullable Integer ownLevel, String style) {
        String list = ownList == null ? inherited(lists, style) : ownList;
        if (list == null || list.equals("0")) {
            return null;
        }
        Integer level = ownLevel == null ? inherited(levels, style) : ownLevel;
        return new Source(list, level == null ? 0 : level);
    }

    private <T> @Nullable T inherited(Map<String, T> values, String style) {
        String at = style;
        for (int i = 0; i < MOST_ANCESTORS && at != null; i++) {
            T found = values.get(at);
            if (found != null) {
                return found;
            }
            at = parents.get(at);
        }
        return null;
    }

    private void styles(SafeXml xml) throws XMLStreamException {
        String style = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.name()) {
                case "style" -> style = xml.attribute("styleId");
                case "basedOn" -> parents.put(style, xml.attribute("val"));
                case "name" -> names.put(style, xml.attribute("val"));
                case "numId" -> lists.put(style, xml.attribute("val"));
                case "ilvl" -> levels.put(style, number(xml.attribute("val"), 0));
                default -> {}
            }
        }
    }

    private void numbering(SafeXml xml) throws XMLStreamException {
        String definition = "";
        String list = "";
        int index = 0;
        Level level = new Level("decimal", "", 1, true);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("lvl")) {
                numbers.define(list.isEmpty() ? definition : "list " + list, index, level);
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String value = xml.attribute("val");
            switch (xml.name()) {
                case "abstractNum" -> definition = xml.attribute("abstractNumId");
                case "num" -> list = xml.attribute("numId");
                case "abstractNumId" -> numbers.list(list, value);
                case "lvlOverride" -> index = number(xml.attribute("ilvl"), 0);
                case "startOverride" -> numbers.start(list, index, number(value, 1));
                case "lvl" -> {
                    index = number(xml.attribute("ilvl"), 0);
                    level = new Level("decimal", "", 1, true);
                }
                case "start" -> level = new Level(level.format(), level.text(), number(value, 1), level.restarts());
                case "numFmt" -> level = new Level(value, level.text(), level.start(), level.restarts());
                case "lvlText" -> level = new Level(level.format(), value, level.start(), level.restarts());
                case "lvlRestart" -> level = new Level(level.format(), level.text(), level.start(), !value.equals("0"));
                default -> {}
            }
        }
    }

    static int number(String value, int otherwise) {
        return value.matches("-?\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }
}
