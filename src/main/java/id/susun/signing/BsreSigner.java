package id.susun.signing;

import id.susun.audit.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signs through the e-sign client service of Balai Sertifikasi Elektronik, as its public clients speak to it: a form with the
 * file, NIK and passphrase to {@code /api/sign/pdf}, the document's id in the header of the answer, and the signed file from
 * {@code /api/sign/download/{id}}. Nothing of an answer is logged but its status: it might repeat what was sent.
 */
final class BsreSigner implements Signer {

    private static final Logger LOG = LoggerFactory.getLogger(BsreSigner.class);
    private static final String DOCUMENT_ID = "id_dokumen";
    private static final int OK = 200;
    private static final Pattern EXPIRED = Pattern.compile("\\b(kedaluwarsa|kadaluarsa|kadaluwarsa|expired)\\b");
    private static final Pattern PERSON = Pattern.compile("\\b(nik|terdaftar)\\b");

    private final SigningSettings settings;
    private final SignatureCheck check;
    private final HttpClient http;

    BsreSigner(SigningSettings settings, SignatureCheck check) {
        this.settings = settings;
        this.check = check;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.timeout())
                .build();
    }

    @Override
    public boolean isAvailable() {
        return true;
    }

    @Override
    public boolean isExample() {
        return settings.example();
    }

    @Override
    public SignedPdf sign(byte[] pdf, SigningSecret secret) {
        if (!secret.hasNik()) {
            throw new Refused("signing.nik");
        }
        if (!secret.hasPassphrase()) {
            throw new Refused("signing.passphrase.missing");
        }
        HttpResponse<byte[]> answer = send(signing(pdf, secret));
        requireSigned(answer);
        String id = answer.headers().firstValue(DOCUMENT_ID).orElseThrow(() -> new Refused("signing.answer"));
        HttpResponse<byte[]> file = send(request("/api/sign/download/" + URLEncoder.encode(id, StandardCharsets.UTF_8))
                .GET()
                .build());
        if (file.statusCode() != OK) {
            LOG.warn("The signing service answered a download with {}", file.statusCode());
            throw new Refused(file.statusCode() >= 500 ? "signing.down" : "signing.answer");
        }
        return new SignedPdf(file.body(), id, check.check(pdf, file.body()));
    }

    private HttpRequest signing(byte[] pdf, SigningSecret secret) {
        MultipartBody form = new MultipartBody()
                .file("file", "naskah.pdf", pdf)
                .field("nik", secret.nik())
                .field("passphrase", secret.passphrase());
        if (settings.appearance().equals("invisible")) {
            form.field("tampilan", "invisible");
        } else {
            String[] box = settings.appearance().split(",");
            form.field("tampilan", "visible")
                    .field("image", "false")
                    .field("linkQR", settings.link())
                    .field("page", String.valueOf(pages(pdf)))
                    .field("xAxis", box[0])
                    .field("yAxis", box[1])
                    .field("width", box[2])
                    .field("height", box[3]);
        }
        return request("/api/sign/pdf")
                .header("Content-Type", form.contentType())
                .POST(HttpRequest.BodyPublishers.ofByteArray(form.finish()))
                .build();
    }

    private static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        String account = settings.user() + ":" + settings.password();
        return HttpRequest.newBuilder(URI.create(settings.url() + path))
                .timeout(settings.timeout())
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8)));
    }

    /** The client's own time-out ends with the headers of an answer; this one with its last byte. */
    private HttpResponse<byte[]> send(HttpRequest request) {
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray());
        try {
            return answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            LOG.warn("The signing service did not answer within {}", settings.timeout());
            throw new Refused("signing.timeout");
        } catch (ExecutionException e) {
            LOG.warn("The signing service cannot be reached: {}", String.valueOf(e.getCause()));
            throw new Refused(e.getCause() instanceof HttpTimeoutException ? "signing.timeout" : "signing.down");
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new Refused("signing.timeout");
        }
    }

    private static void requireSigned(HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        if (status == OK) {
            return;
        }
        LOG.warn("The signing service answered with {}", status);
        if (status == 401 || status == 403) {
            throw new Refused("signing.account");
        }
        if (status >= 500) {
            throw new Refused("signing.down");
        }
        String text = new String(answer.body(), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        if (text.contains("passphrase")) {
            throw new Refused("signing.passphrase.wrong");
        }
        if (EXPIRED.matcher(text).find()) {
            throw new Refused("signing.certificate.expired");
        }
        throw new Refused(PERSON.matcher(text).find() ? "signing.person.unknown" : "signing.refused");
    }
}
