package id.susun.drafting.formats;

import id.susun.audit.Refused;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/**
 * The parts of a DOCX file. Only parts that hold text are ever inflated, and all of them together only up to a limit, so
 * that neither a bomb nor pictures cost memory.
 */
final class DocxPackage implements AutoCloseable {

    /** The longest text with four signs of markup to each of its own. */
    private static final long MOST_INFLATED = 5L * Signs.MOST;

    private static final int MOST_PARTS = 5_000;
    /** A text that repeats itself is packed to about a twentieth; a bomb to a thousandth. */
    private static final int MOST_PACKED = 200;

    private static final long UNSUSPICIOUS = 4L * 1024 * 1024;
    private static final Pattern FURNITURE = Pattern.compile("word/(?:header|footer)\\d*\\.xml");

    /** What a part is read for. */
    interface Reading {
        void read(SafeXml xml) throws XMLStreamException;
    }

    private final ZipFile zip;
    private long inflated;

    DocxPackage(Path file) {
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException broken) {
            throw refused("formats.refused.broken", broken);
        } catch (IOException | IllegalArgumentException broken) {
            throw refused("formats.refused.broken", broken);
        }
        try {
            check();
        } catch (RuntimeException refused) {
            close();
            throw refused;
        }
    }

    private void check() {
        if (zip.size() > MOST_PARTS) {
            throw new Refused("formats.refused.bomb");
        }
        boolean macro = zip.stream()
                .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.endsWith("vbaproject.bin") || name.contains("/vbadata"));
        if (macro) {
            throw new Refused("formats.refused.macro");
        }
        if (zip.getEntry("[Content_Types].xml") == null) {
            throw new Refused("formats.refused.type");
        }
        boolean[] document = new boolean[1];
        read("[Content_Types].xml", xml -> {
            while (xml.hasNext()) {
                if (xml.next() == javax.xml.stream.XMLStreamConstants.START_ELEMENT) {
                    String type = xml.attribute("ContentType").toLowerCase(Locale.ROOT);
                    if (type.contains("macroenabled")) {
                        throw new Refused("formats.refused.macro");
                    }
                    document[0] |= type.contains("wordprocessingml.document.main")
                            || type.contains("wordprocessingml.template.main");
                }
            }
        });
        if (!document[0] || zip.getEntry(main()) == null) {
            throw new Refused("formats.refused.type");
        }
    }

    /** The part with the text itself. */
    String main() {
        String[] target = {"word/document.xml"};
        if (zip.getEntry("_rels/.rels") != null) {
            read("_rels/.rels", xml -> {
                while (xml.hasNext()) {
                    if (xml.next() == javax.xml.stream.XMLStreamConstants.START_ELEMENT
                            && xml.attribute("Type").endsWith("/officeDocument")) {
                        target[0] = xml.attribute("Target").replaceFirst("^/", "");
                    }
                }
            });
        }
        return target[0];
    }

    List<String> headersAndFooters() {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> FURNITURE.matcher(name).matches())
                .sorted()
                .limit(50)
                .toList();
    }

    /** Reads a part if there is one. */
    void read(String part, Reading reading) {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        if (isTight(entry.getSize(), entry.getCompressedSize())) {
            throw new Refused("formats.refused.bomb");
        }
        try (InputStream in = new Limited(zip.getInputStream(entry), entry.getCompressedSize())) {
            reading.read(new SafeXml(in));
        } catch (XMLStreamException broken) {
            throw broken.getNestedException() instanceof TooMuch much
                    ? refused(much.key, broken)
                    : refused("formats.refused.broken", broken);
        } catch (TooMuch much) {
            throw refused(much.key, much);
        } catch (ZipException locked) {
            boolean encrypted = String.valueOf(locked.getMessage()).contains("encrypted");
            throw refused(encrypted ? "formats.refused.password" : "formats.refused.broken", locked);
        } catch (IOException broken) {
            throw refused("formats.refused.broken", broken);
        }
    }

    private static boolean isTight(long inflated, long packed) {
        return inflated > UNSUSPICIOUS && inflated / Math.max(1, packed) > MOST_PACKED;
    }

    private static Refused refused(String key, Exception cause) {
        Refused refused = new Refused(key);
        refused.initCause(cause);
        return refused;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** More comes out of a part than any text would make, or than one text may be long. */
    private static final class TooMuch extends IOException {
        @java.io.Serial
        private static final long serialVersionUID = 1L;

        private final String key;

        TooMuch(String key) {
            this.key = key;
        }
    }

    private final class Limited extends FilterInputStream {

        private final long packed;
        private long own;

        Limited(InputStream in, long packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = super.read(into, from, most);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws IOException {
            own += read;
            inflated += read;
            if (isTight(own, packed)) {
                throw new TooMuch("formats.refused.bomb");
            }
            if (inflated > MOST_INFLATED) {
                throw new TooMuch("formats.refused.long");
            }
        }
    }
}
