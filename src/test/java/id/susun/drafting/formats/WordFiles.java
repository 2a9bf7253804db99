package id.susun.drafting.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes DOCX files of every sort, honest and not. */
final class WordFiles {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    static final String TYPES = HEAD
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
            + "wordprocessingml.document.main+xml\"/></Types>";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    WordFiles() {
        part("[Content_Types].xml", TYPES);
    }

    WordFiles part(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    WordFiles part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    WordFiles body(String inner) {
        return part(
                "word/document.xml",
                HEAD + "<w:document " + W + " xmlns:mc=\"urn:mc\" xmlns:a=\"urn:a\"><w:body>" + inner
                        + "</w:body></w:document>");
    }

    WordFiles numbering(String inner) {
        return part("word/numbering.xml", HEAD + "<w:numbering " + W + ">" + inner + "</w:numbering>");
    }

    WordFiles word(String part, String root, String inner) {
        return part("word/" + part + ".xml", HEAD + "<w:" + root + " " + W + ">" + inner + "</w:" + root + ">");
    }

    static String p(String... texts) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">"
                + String.join("</w:t><w:tab/><w:t xml:space=\"preserve\">", texts) + "</w:t></w:r></w:p>";
    }

    static String numbered(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc>").append(cell.startsWith("<") ? cell : p(cell)).append("</w:tc>");
        }
        return row + "</w:tr>";
    }

    Path write(Path folder) {
        try {
            Path file = Files.createTempFile(folder, "naskah", ".docx");
            try (OutputStream out = Files.newOutputStream(file);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                    zip.closeEntry();
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of this size whose one part unpacks to {@code inflated} bytes of a document. */
    static Path bomb(Path folder, long inflated) throws IOException {
        Path file = folder.resolve("bom.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(TYPES.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write((HEAD + "<w:document " + W + "><w:body><w:p><w:r><w:t>").getBytes(StandardCharsets.UTF_8));
            byte[] chunk = "a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (long done = 0; done < inflated; done += chunk.length) {
                zip.write(chunk);
            }
            zip.closeEntry();
        }
        return file;
    }
}
