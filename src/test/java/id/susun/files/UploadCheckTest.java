package id.susun.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.Refused;
import id.susun.shell.Texts;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.env.MockEnvironment;

class UploadCheckTest {

    private final MockEnvironment environment = new MockEnvironment();
    private VirusScanner.Verdict verdict = new VirusScanner.Verdict.Clean();
    private final UploadCheck check =
            new UploadCheck(new FileLimits(environment), new TypeDetection(), content -> verdict);

    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of(FileUse.LETTER, "surat.pdf", SampleFiles.pdf(), FileType.PDF),
                Arguments.of(FileUse.LETTER, "SURAT.PNG", SampleFiles.PNG, FileType.PNG),
                Arguments.of(FileUse.DOCUMENT, "penjelasan.docx", SampleFiles.docx(SampleFiles.WORD), FileType.DOCX));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void whatAFileIsComesFromItsContent(FileUse use, String name, byte[] content, FileType type) {
        CheckedFile checked = check.check(use, name, content);

        assertThat(checked.type()).isEqualTo(type);
        assertThat(checked.sha256()).isEqualTo(Sha256.of(content)).hasSize(64);
        assertThat(checked.scanned()).isTrue();
    }

    static Stream<Arguments> refused() {
        Map<String, byte[]> bomb = new LinkedHashMap<>();
        bomb.put("word/media/nol.bin", new byte[300 * 1024 * 1024]);
        bomb.put("[Content_Types].xml", SampleFiles.WORD.getBytes(StandardCharsets.UTF_8));
        return Stream.of(
                Arguments.of("files.empty", FileUse.LETTER, "surat.pdf", new byte[0]),
                Arguments.of("files.mismatch", FileUse.LETTER, "surat.pdf", SampleFiles.PNG),
                Arguments.of("files.mismatch", FileUse.LETTER, "surat.pdf.exe", SampleFiles.pdf()),
                Arguments.of("files.type", FileUse.SCAN, "pindaian.png", SampleFiles.PNG),
                Arguments.of(
                        "files.type",
                        FileUse.LETTER,
                        "surat.pdf",
                        "MZ\u0090\0 program".getBytes(StandardCharsets.ISO_8859_1)),
                Arguments.of(
                        "files.type", FileUse.LETTER, "surat.pdf", "<html><script>".getBytes(StandardCharsets.UTF_8)),
                Arguments.of(
                        "files.type",
                        FileUse.DOCUMENT,
                        "makro.docx",
                        SampleFiles.docx("application/vnd.ms-office.vbaProject")),
                Arguments.of(
                        "files.type",
                        FileUse.DOCUMENT,
                        "tabel.docx",
                        SampleFiles.docx("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")),
                Arguments.of("files.type", FileUse.DOCUMENT, "rusak.docx", new byte[] {'P', 'K', 3, 4, 9, 9, 9}),
                Arguments.of("files.type", FileUse.DOCUMENT, "bom.docx", SampleFiles.zip(bomb)));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatItMayNotBeIsRefusedWithAMessage(String key, FileUse use, String name, byte[] content) {
        assertRefused(key, use, name, content);
    }

    @Test
    void eachUseHasItsOwnLimit() {
        environment.setProperty("susun.files.limit.scan", "1KB");
        byte[] large = new byte[1025];
        System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, large, 0, 8);

        assertRefused("files.large", FileUse.SCAN, "pindaian.pdf", large);
        assertThat(check.check(FileUse.LETTER, "surat.pdf", large).type()).isEqualTo(FileType.PDF);
    }

    @Test
    void aVirusAndASilentScannerLetNothingPass() {
        verdict = new VirusScanner.Verdict.Infected("Eicar-Test-Signature");
        assertRefused("files.infected", FileUse.LETTER, "surat.pdf", SampleFiles.pdf());
        verdict = new VirusScanner.Verdict.Unavailable("connection refused");
        assertRefused("files.scanner.down", FileUse.LETTER, "surat.pdf", SampleFiles.pdf());
    }

    @Test
    void whatIsToBeSignedMustBeKeepableBeforeAndIsKeptAfterwards() {
        byte[] signed = SampleFiles.pdf();
        environment.setProperty("susun.files.limit.signed-text", "400KB");
        assertThatExceptionOfType(Refused.class)
                .as("no room for the signature")
                .isThrownBy(() -> check.requireKeepable(signed))
                .returns("files.large", Refused::key);
        assertThat(check.signed("naskah.pdf", signed).scanned()).isTrue();
        environment.setProperty("susun.files.limit.signed-text", "20MB");

        verdict = new VirusScanner.Verdict.Unavailable("connection refused");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> check.requireKeepable(signed))
                .returns("files.scanner.down", Refused::key);
        assertThat(check.signed("naskah.pdf", signed).scanned()).isFalse();

        verdict = new VirusScanner.Verdict.Infected("Eicar-Test-Signature");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> check.signed("naskah.pdf", signed))
                .returns("files.infected", Refused::key);
    }

    @Test
    void withoutAScannerAFileIsKeptAsNotScanned() {
        verdict = new VirusScanner.Verdict.NotScanned();

        assertThat(check.check(FileUse.LETTER, "surat.pdf", SampleFiles.pdf()).scanned())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ../../etc/surat.pdf                    | surat.pdf
                    C:\\Berkas\\Surat Kanwil.PDF           | Surat Kanwil.pdf
                    surat\u202Efdp.exe.pdf                 | suratfdp.exe.pdf
                    "a<b>:c".pdf                           | a b c.pdf
                    .pdf                                   | berkas.pdf
                    ...                                    | berkas.pdf
                    surat                                  | surat.pdf
                    """)
    void namesHoldNothingHarmful(String given, String cleaned) {
        assertThat(FileName.clean(given, FileType.PDF)).isEqualTo(cleaned);
    }

    @Test
    void aLongNameIsCutBetweenSigns() {
        assertThat(FileName.clean("🦜".repeat(300) + ".pdf", FileType.PDF)).isEqualTo("🦜".repeat(120) + ".pdf");
    }

    private void assertRefused(String key, FileUse use, String name, byte[] content) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> check.check(use, name, content))
                .satisfies(refused -> {
                    assertThat(refused.key()).isEqualTo(key);
                    assertThat(Texts.text(Locale.of("id"), key, refused.args())).doesNotContain("{");
                });
    }
}
