package id.susun.local;

import com.sun.net.httpserver.BasicAuthenticator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stand-in for the signing service, for the demo and the tests: it speaks the same protocol and signs with a certificate of
 * its own making, named "TTE contoh – bukan sertifikat BSrE". It listens on this machine only, and only under the profile
 * {@code local} with {@code demo} or in a test.
 */
public final class ExampleSigner implements AutoCloseable {

    /** The passphrase that it accepts, from anybody. */
    public static final String PASSPHRASE = "susun-contoh";

    private static final String USER = "susun";
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)");

    private final HttpServer server;
    private final ExampleCertificate certificate;
    private final String password = UUID.randomUUID().toString();
    private final Map<String, byte[]> signed = new ConcurrentHashMap<>();

    private ExampleSigner(HttpServer server, ExampleCertificate certificate) {
        this.server = server;
        this.certificate = certificate;
    }

    /** Starts one on a free port. */
    public static ExampleSigner start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            ExampleSigner signer = new ExampleSigner(server, ExampleCertificate.make());
            server.createContext("/api/sign/pdf", signer::sign).setAuthenticator(signer.account());
            server.createContext("/api/sign/download/", signer::download).setAuthenticator(signer.account());
            server.setExecutor(
                    task -> Thread.ofPlatform().daemon().name("example-signer").start(task));
            server.start();
            return signer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The properties by which the application finds it. */
    public Map<String, Object> properties() {
        return Map.of(
                "susun.signing.url",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "susun.signing.user",
                USER,
                "susun.signing.password",
                password,
                "susun.signing.example",
                true);
    }

    private BasicAuthenticator account() {
        return new BasicAuthenticator("contoh") {
            @Override
            public boolean checkCredentials(String user, String given) {
                return USER.equals(user) && password.equals(given);
            }
        };
    }

    private void sign(HttpExchange exchange) throws IOException {
        Form form = Form.read(exchange);
        if (!form.text("nik").matches("\\d{16}")) {
            answer(exchange, 400, "{\"status_code\":2011,\"error\":\"NIK belum terdaftar\"}");
        } else if (!form.text("passphrase").equals(PASSPHRASE)) {
            answer(exchange, 400, "{\"status_code\":2031,\"error\":\"Passphrase anda salah\"}");
        } else {
            String id = UUID.randomUUID().toString();
            signed.put(id, certificate.sign(form.part("file")));
            exchange.getResponseHeaders().add("id_dokumen", id);
            answer(exchange, 200, "{\"message\":\"Proses berhasil\"}");
        }
    }

    private void download(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] file = signed.remove(path.substring(path.lastIndexOf('/') + 1));
        if (file == null) {
            answer(exchange, 404, "{\"error\":\"Dokumen tidak ditemukan\"}");
        } else {
            answer(exchange, 200, file);
        }
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        answer(exchange, status, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** The parts of a posted form, read byte for byte. */
    private record Form(String body) {

        static Form read(HttpExchange exchange) throws IOException {
            byte[] content = exchange.getRequestBody().readAllBytes();
            Matcher type =
                    BOUNDARY.matcher(String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type")));
            String body = new String(content, StandardCharsets.ISO_8859_1);
            return new Form(type.find() ? "\r\n" + body.replace("--" + type.group(1), "\0") : "");
        }

        byte[] part(String name) {
            return Optional.of(body.indexOf("name=\"" + name + "\""))
                    .filter(at -> at >= 0)
                    .map(at -> body.substring(body.indexOf("\r\n\r\n", at) + 4))
                    .map(rest -> rest.substring(0, rest.indexOf("\r\n\0")))
                    .orElse("")
                    .getBytes(StandardCharsets.ISO_8859_1);
        }

        String text(String name) {
            return new String(part(name), StandardCharsets.UTF_8);
        }
    }
}
