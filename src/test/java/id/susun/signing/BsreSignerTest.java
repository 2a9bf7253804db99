package id.susun.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.susun.audit.Refused;
import id.susun.files.SampleFiles;
import id.susun.local.ExampleSigner;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

/** Against stand-ins: one that signs, and many that do not. */
class BsreSignerTest {

    private static final String NIK = "1234567890123456";
    private static final byte[] PDF = SampleFiles.pdf();

    private static SignatureCheck check(TrustedIssuers issuers) {
        return new SignatureCheck(issuers, Clock.systemUTC());
    }

    @Test
    void aTextComesBackSignedAndOtherwiseAsItWas() {
        try (ExampleSigner service = ExampleSigner.start()) {
            SignedPdf signed = signer(service.properties()).sign(PDF, secret(ExampleSigner.PASSPHRASE));

            assertThat(Arrays.copyOf(signed.content(), PDF.length)).isEqualTo(PDF);
            assertThat(signed.documentId()).isNotBlank();
            assertThat(signed.facts().subject()).contains("TTE contoh – bukan sertifikat BSrE");
            assertThat(signed.facts().trusted()).isFalse();
            assertThat(signed.facts().signedAt()).isBefore(signed.facts().validUntil());
        }
    }

    @Test
    void aWrongPassphraseAndAnUnknownPersonAreToldApart() {
        try (ExampleSigner service = ExampleSigner.start()) {
            assertRefused("signing.passphrase.wrong", signer(service.properties()), secret("salah"));
            assertRefused("signing.passphrase.missing", signer(service.properties()), secret(""));
            assertRefused(
                    "signing.nik", signer(service.properties()), new SigningSecret("123", ExampleSigner.PASSPHRASE));
            Map<String, Object> stranger = new java.util.HashMap<>(service.properties());
            stranger.put("susun.signing.password", "bukan");
            assertRefused("signing.account", signer(stranger), secret(ExampleSigner.PASSPHRASE));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "500, gangguan, signing.down",
        "503, gangguan, signing.down",
        "400, NIK belum terdaftar, signing.person.unknown",
        "400, Akun tidak terdaftar, signing.person.unknown",
        "400, Sertifikat elektronik telah kedaluwarsa, signing.certificate.expired",
        "400, Tanda tangan elektronik gagal, signing.refused",
        "400, apa saja, signing.refused",
        "302, pindah, signing.refused",
        "200, tanpa id, signing.answer"
    })
    void everyOtherAnswerChangesNothing(int status, String body, String key) throws IOException {
        try (Service service =
                new Service(exchange -> answer(exchange, status, body.getBytes(StandardCharsets.UTF_8)))) {
            assertRefused(key, signer(service.properties()), secret("apa saja"));
        }
    }

    @Test
    void silenceAndAServiceThatIsDownAreNoSignature() throws IOException {
        try (Service service = new Service(exchange -> {
            try {
                Thread.sleep(1_500);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        })) {
            assertRefused("signing.timeout", impatient(service.properties()), secret("apa saja"));
        }
        Service gone = new Service(HttpExchange::close);
        gone.close();
        assertRefused("signing.down", signer(gone.properties()), secret("apa saja"));
    }

    @Test
    void anAnswerThatStopsInTheMiddleIsATimeOut() throws IOException {
        try (Service service = new Service(exchange -> {
            exchange.getResponseHeaders().add("id_dokumen", "1");
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
        })) {
            assertRefused("signing.timeout", impatient(service.properties()), secret("apa saja"));
        }
    }

    @Test
    void aFileThatIsNotTheOneSentIsRefused() throws IOException {
        assertReturned("signing.answer", "bukan PDF".repeat(500).getBytes(StandardCharsets.UTF_8));
        assertReturned("signing.changed", another());
        assertReturned("signing.changed", PDF);
        byte[] unsigned = Arrays.copyOf(PDF, PDF.length + 1);
        unsigned[PDF.length] = '\n';
        assertReturned("signing.answer", unsigned);
    }

    @Test
    void aByteAddedOrChangedAfterSigningIsFound() {
        byte[] signed = signedByExample(PDF);
        byte[] longer = Arrays.copyOf(signed, signed.length + 1);
        longer[signed.length] = '\n';
        assertKey("signing.cover", () -> check(TrustedIssuers.none()).check(PDF, longer));

        byte[] altered = signed.clone();
        int place = new String(signed, StandardCharsets.ISO_8859_1).lastIndexOf("TTE contoh") < 0
                ? signed.length - 20
                : new String(signed, StandardCharsets.ISO_8859_1).lastIndexOf("startxref") + 10;
        altered[place]++;
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> check(TrustedIssuers.none()).check(PDF, altered))
                .satisfies(refused -> assertThat(refused.key()).isIn("signing.broken", "signing.answer"));
    }

    @Test
    void aTextChangedAndSignedAnewIsNotTheOneSent() throws IOException {
        byte[] other = signedByExample(another());
        assertKey("signing.changed", () -> check(TrustedIssuers.none()).check(PDF, other));
    }

    @Test
    void onlyTrustedIssuersCountWhereSomeAreNamed() throws Exception {
        byte[] signed = signedByExample(PDF);
        byte[] foreign = signedByExample(PDF);
        var certificate = certificateOf(signed);

        assertThat(check(TrustedIssuers.of(List.of(certificate)))
                        .check(PDF, signed)
                        .trusted())
                .isTrue();
        assertKey(
                "signing.certificate.untrusted",
                () -> check(TrustedIssuers.of(List.of(certificate))).check(PDF, foreign));
    }

    @Test
    void passphrasesNeverTravelUnencryptedToAnotherMachine() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new SigningSettings(
                        URI.create("http://esign.example.go.id"),
                        "a",
                        "b",
                        Duration.ofSeconds(1),
                        Path.of("issuers.pem"),
                        false,
                        "invisible",
                        ""));
        assertThat(new SigningSecret(NIK, "rahasia")).hasToString("SigningSecret");
    }

    @Test
    void aRealServiceIsNotStartedWithWithoutTrustedIssuers(@TempDir Path folder) throws Exception {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("susun.signing.url", "https://esign.example.go.id")
                .withProperty("susun.signing.user", "susun");
        SigningSetup setup = new SigningSetup();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> setup.signer(environment, Clock.systemUTC()))
                .withMessageContaining("susun.signing.trusted-issuers");

        Path issuers = Files.writeString(folder.resolve("issuers.pem"), "");
        environment.setProperty("susun.signing.trusted-issuers", issuers.toString());
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> setup.signer(environment, Clock.systemUTC()))
                .withMessageContaining("holds no certificates");

        byte[] certificate = certificateOf(signedByExample(PDF)).getEncoded();
        Files.writeString(
                issuers,
                "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(certificate)
                        + "\n-----END CERTIFICATE-----\n");
        assertThat(setup.signer(environment, Clock.systemUTC()).isExample()).isFalse();
        environment.setProperty("susun.signing.trusted-issuers", "");
        environment.setProperty("susun.signing.example", "true");
        assertThat(setup.signer(environment, Clock.systemUTC()).isExample()).isTrue();
    }

    private static java.security.cert.X509Certificate certificateOf(byte[] signed) throws Exception {
        try (PDDocument document = Loader.loadPDF(signed)) {
            var cms = new org.bouncycastle.cms.CMSSignedData(
                    document.getLastSignatureDictionary().getContents(signed));
            return new org.bouncycastle.cert.jcajce.JcaX509CertificateConverter()
                    .getCertificate(
                            cms.getCertificates().getMatches(null).iterator().next());
        }
    }

    private static byte[] another() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] signedByExample(byte[] pdf) {
        try (ExampleSigner service = ExampleSigner.start()) {
            return signer(service.properties())
                    .sign(pdf, secret(ExampleSigner.PASSPHRASE))
                    .content();
        }
    }

    private static void assertReturned(String key, byte[] returned) throws IOException {
        try (Service service = new Service(exchange -> {
            exchange.getResponseHeaders().add("id_dokumen", "1");
            answer(exchange, 200, returned);
        })) {
            assertRefused(key, signer(service.properties()), secret("apa saja"));
        }
    }

    private static SigningSecret secret(String passphrase) {
        return new SigningSecret(NIK, passphrase);
    }

    private static BsreSigner signer(Map<String, Object> properties) {
        return signer(properties, Duration.ofSeconds(60));
    }

    private static BsreSigner impatient(Map<String, Object> properties) {
        return signer(properties, Duration.ofMillis(900));
    }

    private static BsreSigner signer(Map<String, Object> properties, Duration timeout) {
        return new BsreSigner(
                new SigningSettings(
                        URI.create(String.valueOf(properties.get("susun.signing.url"))),
                        String.valueOf(properties.get("susun.signing.user")),
                        String.valueOf(properties.get("susun.signing.password")),
                        timeout,
                        null,
                        true,
                        "invisible",
                        "https://susun.example"),
                check(TrustedIssuers.none()));
    }

    private static void assertRefused(String key, Signer signer, SigningSecret secret) {
        assertKey(key, () -> signer.sign(PDF, secret));
    }

    private static void assertKey(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatExceptionOfType(Refused.class).isThrownBy(work).satisfies(refused -> {
            assertThat(refused.key()).isEqualTo(key);
            assertThat(String.valueOf(refused.getMessage())).doesNotContain(NIK, "apa saja", "salah]");
        });
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private interface Handling {
        void handle(HttpExchange exchange) throws IOException;
    }

    /** A service that answers everything in the same way. */
    private static final class Service implements AutoCloseable {

        private final HttpServer server;

        Service(Handling handling) throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", handling::handle);
            server.setExecutor(task -> Thread.ofPlatform().daemon().start(task));
            server.start();
        }

        Map<String, Object> properties() {
            return Map.of(
                    "susun.signing.url",
                            "http://127.0.0.1:" + server.getAddress().getPort(),
                    "susun.signing.user", "u",
                    "susun.signing.password", "p");
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
