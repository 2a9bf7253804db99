package id.susun.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;

/** Tells from its content alone what a file is; neither its name nor what the browser says is asked. */
@Component
class TypeDetection {

    private static final String ZIP = "application/zip";
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_TYPES = 256 * 1024;
    private static final long MOST_UNPACKED = 256L * 1024 * 1024;
    private static final int BUFFER = 64 * 1024;

    private final Detector detector = MimeTypes.getDefaultMimeTypes();

    /** What it is, as far as Susun keeps such files; empty for anything else. */
    Optional<FileType> of(byte[] content) {
        try {
            String found = detector.detect(new ByteArrayInputStream(content), new Metadata())
                    .getBaseType()
                    .toString();
            return ZIP.equals(found) ? word(content) : FileType.ofMediaType(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A zip is a Word text when its list of parts says so; one with macros says otherwise. The list may come last, so what
     * is before it is unpacked into nothing, up to a bound that no honest text reaches.
     */
    private static Optional<FileType> word(byte[] content) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            long unpacked = 0;
            ZipEntry entry = zip.getNextEntry();
            for (int entries = 0; entry != null && entries < MOST_ENTRIES; entries++) {
                if (entry.getName().equals(CONTENT_TYPES)) {
                    return wordParts(new String(zip.readNBytes(MOST_TYPES), StandardCharsets.UTF_8));
                }
                unpacked += drain(zip, MOST_UNPACKED - unpacked);
                if (unpacked >= MOST_UNPACKED) {
                    return Optional.empty();
                }
                entry = zip.getNextEntry();
            }
            return Optional.empty();
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static Optional<FileType> wordParts(String types) {
        boolean macros = types.toLowerCase(Locale.ROOT).contains("vba");
        return types.contains(WORD) && !macros ? Optional.of(FileType.DOCX) : Optional.empty();
    }

    private static long drain(InputStream in, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        for (int read = in.read(buffer); read >= 0 && total < most; read = in.read(buffer)) {
            total += read;
        }
        return total;
    }
}
