package id.susun.drafting.formats;

import static id.susun.drafting.formats.WordFiles.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.susun.audit.Refused;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are broken, locked, or made to do harm: each is refused in words, none costs memory. */
class HostileFilesTest {

    @TempDir
    private Path folder;

    @Test
    void brokenFilesAreRefused() throws Exception {
        Path whole = new WordFiles().body(p("Pasal 1")).write(folder);
        byte[] bytes = Files.readAllBytes(whole);
        assertThat(refusal(file(java.util.Arrays.copyOf(bytes, bytes.length / 2))))
                .isEqualTo("formats.refused.broken");
        assertThat(refusal(file("PK\u0003\u0004 bukan zip".getBytes(StandardCharsets.ISO_8859_1))))
                .isEqualTo("formats.refused.broken");
        assertThat(refusal(new WordFiles()
                        .part("word/document.xml", "<w:document><w:body>")
                        .write(folder)))
                .isEqualTo("formats.refused.broken");
    }

    @Test
    void emptyAndHugeFilesAreRefusedUnread() throws Exception {
        assertThat(refusal(file(new byte[0]))).isEqualTo("formats.refused.empty");
        Path huge = folder.resolve("besar.docx");
        try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
            sparse.setLength(Sources.MOST_BYTES + 1);
        }
        assertThat(refusal(huge)).isEqualTo("formats.refused.large");
    }

    @Test
    void lockedAndOldFilesAreRefused() throws Exception {
        Path locked = folder.resolve("terkunci.docx");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("rahasia");
            try (var out = encryptor.getDataStream(container)) {
                out.write(Files.readAllBytes(new WordFiles().body(p("Pasal 1")).write(folder)));
            }
            try (var out = Files.newOutputStream(locked)) {
                container.writeFilesystem(out);
            }
        }
        assertThat(refusal(locked)).isEqualTo("formats.refused.password");
        Path old = folder.resolve("lama.doc");
        try (POIFSFileSystem container = new POIFSFileSystem();
                var out = Files.newOutputStream(old)) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WordDocument");
            container.writeFilesystem(out);
        }
        assertThat(refusal(old)).isEqualTo("formats.refused.old");
    }

    @Test
    void macrosAreRefused() {
        assertThat(refusal(new WordFiles()
                        .body(p("x"))
                        .part("word/vbaProject.bin", "makro")
                        .write(folder)))
                .isEqualTo("formats.refused.macro");
        assertThat(refusal(new WordFiles()
                        .part(
                                "[Content_Types].xml",
                                WordFiles.TYPES.replace(
                                        "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                        "vnd.ms-word.document.macroEnabled.main+xml"))
                        .body(p("x"))
                        .write(folder)))
                .isEqualTo("formats.refused.macro");
    }

    @Test
    void aBombIsRefusedBeforeItGoesOff() throws Exception {
        Path bomb = WordFiles.bomb(folder, 400L << 20);
        assertThat(Files.size(bomb)).isLessThan(1 << 20);
        long before = used();
        assertThat(refusal(bomb)).isEqualTo("formats.refused.bomb");
        assertThat(used() - before).isLessThan(100L << 20);
        WordFiles many = new WordFiles().body(p("x"));
        for (int i = 0; i < 5001; i++) {
            many.part("word/media/" + i + ".xml", "");
        }
        assertThat(refusal(many.write(folder))).isEqualTo("formats.refused.bomb");
    }

    @Test
    void whatIsTooLongIsRefusedBeforeItIsKept() {
        String run = p(words(10 << 20));
        long once = allocated(new WordFiles().body(p(words(100))).write(folder), "read");
        Path body = new WordFiles().body(run).write(folder);
        Path notes = new WordFiles()
                .body(p("x"))
                .word("footnotes", "footnotes", "<w:footnote w:id=\"1\">" + run + "</w:footnote>")
                .write(folder);
        Path headers = new WordFiles()
                .body(p("x"))
                .word("header1", "hdr", p(words(1 << 20)).repeat(10))
                .write(folder);
        for (Path file : List.of(body, notes, headers)) {
            assertThat(allocated(file, "formats.refused.long") - once).isLessThan(80L << 20);
        }
    }

    @Test
    void markupAroundLittleTextIsRefusedBeyondAnyTextsLength() {
        Random random = new Random(7);
        StringBuilder empty = new StringBuilder();
        while (empty.length() < 6 * Signs.MOST) {
            empty.append("<w:p><w:pPr><w:ind w:left=\"")
                    .append(random.nextInt(1_000_000))
                    .append("\"/></w:pPr></w:p>");
        }
        assertThat(refusal(new WordFiles().body(empty.toString()).write(folder)))
                .isEqualTo("formats.refused.long");
    }

    /** No bomb: as hard to pack as any text. */
    private static String words(int length) {
        Random random = new Random(length);
        StringBuilder words = new StringBuilder(length);
        while (words.length() < length) {
            words.append((char) ('a' + random.nextInt(26))).append(random.nextInt(6) == 0 ? " " : "");
        }
        return words.toString();
    }

    /** Bytes that reading a file takes from the heap, whether or not they are given back. */
    private static long allocated(Path file, String expected) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThat(refusal(file)).isEqualTo(expected);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void documentTypesAreRefusedWhateverTheyDeclare() {
        String laughs =
                "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><d>&b;</d>";
        String outside = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><d>&x;</d>";
        for (String bad : new String[] {laughs, outside}) {
            assertThat(refusal(new WordFiles().part("word/document.xml", bad).write(folder)))
                    .isEqualTo("formats.refused.doctype");
            assertThat(refusal(new WordFiles()
                            .body(p("x"))
                            .part("word/styles.xml", bad)
                            .write(folder)))
                    .isEqualTo("formats.refused.doctype");
            assertThat(refusal(new WordFiles()
                            .part("[Content_Types].xml", bad)
                            .body(p("x"))
                            .write(folder)))
                    .isEqualTo("formats.refused.doctype");
        }
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertThat(refusal(new WordFiles()
                        .body("<w:tbl>".repeat(600) + "</w:tbl>".repeat(600))
                        .write(folder)))
                .isEqualTo("formats.refused.deep");
    }

    @Test
    void otherFilesUnderTheNameOfTextAreRefused() throws IOException {
        assertThat(refusal(file("%PDF-1.7 isi".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("formats.refused.pdf");
        assertThat(refusal(file(new byte[] {1, 0, 2, 0, 3}))).isEqualTo("formats.refused.type");
        assertThat(refusal(file("{\\rtf1 teks}".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("formats.refused.type");
        assertThat(refusal(new WordFiles()
                        .part("[Content_Types].xml", "<Types/>")
                        .part("xl/workbook.xml", "")
                        .write(folder)))
                .isEqualTo("formats.refused.type");
    }

    @Test
    void textInOldEncodingsIsRead() throws IOException {
        assertThat(Sources.text(file("Pasal 1\n\u201Cuji\u201D".getBytes("windows-1252"))))
                .isEqualTo("Pasal 1\n\u201Cuji\u201D");
        assertThat(Sources.text(file("\uFEFFPasal 1".getBytes(StandardCharsets.UTF_16LE))))
                .endsWith("Pasal 1");
        assertThat(Sources.kind(file("<?xml version=\"1.0\"?><akomaNtoso/>".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Sources.Kind.AKOMA_NTOSO);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "unggahan", ".docx"), content);
    }

    private static String refusal(Path file) {
        Refused refused = catchThrowableOfType(Refused.class, () -> {
            if (Sources.kind(file) == Sources.Kind.DOCX) {
                DocxReader.read(file, new Report());
            }
        });
        return refused == null ? "read" : refused.key();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
