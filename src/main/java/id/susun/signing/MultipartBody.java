package id.susun.signing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A form with a file, written out by hand (RFC 7578): the usual clients log what a form holds when their log level is low,
 * and this one holds a passphrase.
 */
final class MultipartBody {

    private final String boundary = "susun-" + UUID.randomUUID();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    MultipartBody field(String name, String value) {
        part("form-data; name=\"" + name + "\"", "text/plain; charset=UTF-8", value.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    MultipartBody file(String name, String fileName, byte[] content) {
        part("form-data; name=\"" + name + "\"; filename=\"" + fileName + "\"", "application/pdf", content);
        return this;
    }

    private void part(String disposition, String type, byte[] content) {
        text("--" + boundary + "\r\nContent-Disposition: " + disposition + "\r\nContent-Type: " + type + "\r\n\r\n");
        out.writeBytes(content);
        text("\r\n");
    }

    private void text(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    byte[] finish() {
        text("--" + boundary + "--\r\n");
        return out.toByteArray();
    }
}
