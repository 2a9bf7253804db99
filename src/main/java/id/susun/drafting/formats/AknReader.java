package id.susun.drafting.formats;

import id.susun.audit.Refused;
import id.susun.casefile.Instrument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads a text from Akoma Ntoso, ours or another's; whatever it does not know keeps its words. */
final class AknReader {

    private static final Set<String> FORMAL = Set.of("formula", "conclusions", "docType", "docNumber", "coverPage");
    private static final Pattern BETWEEN = Pattern.compile("(?i)tentang|,?\\s*(dan)?");
    private static final Set<String> INTRODUCED = Set.of("recitals", "citations");

    private final AknTree tree;
    private final Report report;
    private final Deque<String> path = new ArrayDeque<>();
    private StringBuilder words = new StringBuilder();
    private final Signs signs = new Signs();
    private String authority = "";
    private String authorityId = "";
    private int line;

    private AknReader(Instrument instrument, Formal formal, Report report) {
        this.tree = new AknTree(instrument, formal, report);
        this.report = report;
    }

    static Recognised read(Path file, Instrument instrument, Computed computed, Report report) {
        Formal formal = new Formal(computed, report);
        AknReader reader = new AknReader(instrument, formal, report);
        try (InputStream in = Files.newInputStream(file)) {
            reader.document(new SafeXml(in));
        } catch (XMLStreamException | IOException broken) {
            Refused refused = new Refused("formats.refused.xml");
            refused.initCause(broken);
            throw refused;
        }
        List<Sketch> roots = reader.tree.roots();
        formal.finish(reader.tree.title().subject(), reader.tree.title().parties());
        return TextRecognizer.finished(roots, reader.tree.paragraphs(), report);
    }

    private void document(SafeXml xml) throws XMLStreamException {
        boolean known = false;
        while (xml.hasNext()) {
            int event = xml.next();
            line = xml.line();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (!known && !xml.name().equals("akomaNtoso")) {
                    throw new Refused("formats.refused.type");
                }
                known = true;
                start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.name());
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                characters(xml.text());
            }
        }
    }

    private void characters(String text) {
        signs.add(text.length());
        words.append(text);
    }

    private void start(SafeXml xml) throws XMLStreamException {
        String name = xml.name();
        switch (name) {
            case "meta" -> xml.skip();
            case "br", "eol" -> words.append('\n');
            case "p",
                    "num",
                    "heading",
                    "block",
                    "docType",
                    "docNumber",
                    "docTitle",
                    "listIntroduction",
                    "listWrapUp" -> {
                flush();
                if (name.equals("listWrapUp")) {
                    report.add(line, "<listWrapUp>", Remark.Reason.AFTER_LIST, "");
                }
                if (name.equals("docTitle")) {
                    tree.title().begin(place(""), tree.id(xml.attribute("GUID")));
                }
            }
            case "docAuthority" -> {
                if (tree.title().isJoint()) {
                    flush();
                    authority = xml.attribute("class");
                    authorityId = xml.attribute("GUID");
                }
            }
            case "doc" -> {
                if (xml.attribute("name").equals("penjelasan")) {
                    tree.elucidate();
                }
            }
            case "ref" -> {
                if (path.contains("num")) {
                    tree.refer(xml.attribute("href"));
                }
            }
            case "img" -> report.add(line, xml.attribute("src"), Remark.Reason.OBJECT, "");
            case "wrapUp" -> report.add(line, "<wrapUp>", Remark.Reason.AFTER_LIST, "");
            default -> {
                if (merges(xml)) {
                    report.add(line, "<" + name + ">", Remark.Reason.MERGED, "");
                }
                if (AknElements.isDivision(name)) {
                    flush();
                    tree.open(
                            place(""),
                            name,
                            xml.attribute("name"),
                            xml.attribute("class"),
                            xml.attribute("GUID"),
                            xml.attribute("eId"));
                } else if (!AknElements.isKnown(name)) {
                    report.add(line, "<" + name + ">", Remark.Reason.UNKNOWN_ELEMENT, "");
                }
            }
        }
        path.push(name);
    }

    /** Cells of several columns or rows become single ones. */
    private static boolean merges(SafeXml xml) {
        return (xml.attribute("colspan") + xml.attribute("rowspan")).matches(".*[2-9].*|.*\\d\\d.*");
    }

    private void end(String name) {
        switch (name) {
            case "p", "block", "listIntroduction", "listWrapUp" -> flush();
            case "num" -> tree.number(taken());
            case "heading" -> tree.heading(place(taken()));
            case "docTitle" -> tree.title().words(taken());
            case "docType", "docNumber" -> formal(taken());
            case "docAuthority" -> {
                if (tree.title().isJoint()) {
                    tree.title().authority(place(taken()), authority, tree.id(authorityId));
                }
            }
            default -> {
                if (AknElements.isDivision(name)) {
                    flush();
                    tree.close();
                }
            }
        }
        path.pop();
    }

    private String taken() {
        String taken = words.toString().strip();
        words = new StringBuilder();
        return taken;
    }

    /** What was read so far belongs to the part that is open. */
    private void flush() {
        boolean paragraph =
                !path.isEmpty() && (path.peek().equals("p") || path.peek().equals("block"));
        String text = paragraph ? words.toString() : words.toString().strip();
        words = new StringBuilder();
        boolean introduces = path.contains("intro") && path.stream().anyMatch(INTRODUCED::contains);
        boolean between =
                path.contains("preface") && BETWEEN.matcher(text.strip()).matches();
        if (introduces || between || path.stream().anyMatch(FORMAL::contains)) {
            formal(text);
        } else if (path.contains("preface") && !tree.isEmpty()) {
            formal(text);
        } else if (paragraph || !text.isEmpty()) {
            tree.words(place(text), paragraph);
        }
    }

    private void formal(String text) {
        if (!text.isBlank()) {
            tree.formal(place(text.strip()));
        }
    }

    private Line place(String text) {
        return new Line(line, 0, text);
    }
}
