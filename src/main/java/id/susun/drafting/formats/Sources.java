package id.susun.drafting.formats;

import id.susun.audit.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells what a file is by its first bytes, whatever it is called. */
final class Sources {

    /** Larger than any text; a DOCX file may hold pictures, which are not read. */
    static final long MOST_BYTES = 50L * 1024 * 1024;

    private static final long MOST_TEXT_BYTES = 10L * 1024 * 1024;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte[] RTF = {'{', '\\', 'r', 't'};

    private Sources() {}

    /** What can be read. */
    enum Kind {
        DOCX,
        AKOMA_NTOSO,
        TEXT
    }

    static Kind kind(Path file) {
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw new Refused("formats.refused.empty");
            }
            if (size > MOST_BYTES) {
                throw new Refused("formats.refused.large", MOST_BYTES / 1024 / 1024);
            }
            byte[] head = head(file);
            if (begins(head, ZIP)) {
                return Kind.DOCX;
            }
            refuse(file, head);
            String start = decode(head, true).stripLeading();
            return start.startsWith("<?xml") || start.startsWith("<akomaNtoso") || start.contains(":akomaNtoso")
                    ? Kind.AKOMA_NTOSO
                    : Kind.TEXT;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuse(Path file, byte[] head) {
        if (begins(head, OLE)) {
            throw new Refused(isLocked(file) ? "formats.refused.password" : "formats.refused.old");
        }
        if (begins(head, PDF)) {
            throw new Refused("formats.refused.pdf");
        }
        boolean wide = head.length > 1 && ((head[0] == -1 && head[1] == -2) || (head[0] == -2 && head[1] == -1));
        boolean binary = !wide && contains(head, (byte) 0);
        if (begins(head, RTF) || binary) {
            throw new Refused("formats.refused.type");
        }
    }

    /** Word wraps an encrypted document into the old container (MS-OFFCRYPTO 1.3.2). */
    private static boolean isLocked(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            return container.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    static String text(Path file) {
        try {
            if (Files.size(file) > MOST_TEXT_BYTES) {
                throw new Refused("formats.refused.long");
            }
            return decode(Files.readAllBytes(file), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** UTF-8 unless it cannot be; old editors write Windows-1252, and Notepad once wrote UTF-16. */
    private static String decode(byte[] bytes, boolean cut) {
        if (bytes.length > 1 && bytes[0] == -1 && bytes[1] == -2) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (bytes.length > 1 && bytes[0] == -2 && bytes[1] == -1) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        if (cut) {
            return new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(4096);
        }
    }

    private static boolean begins(byte[] head, byte[] with) {
        return head.length >= with.length && Arrays.equals(Arrays.copyOf(head, with.length), with);
    }

    private static boolean contains(byte[] head, byte sought) {
        for (byte one : head) {
            if (one == sought) {
                return true;
            }
        }
        return false;
    }
}
