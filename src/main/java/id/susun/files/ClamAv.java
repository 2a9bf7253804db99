package id.susun.files;

import java.io.ByteArrayInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks a clamd over TCP with its INSTREAM command (https://docs.clamav.net/manual/Usage/Scanning.html#clamd). */
final class ClamAv implements VirusScanner {

    private static final byte[] INSTREAM = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;
    private static final Pattern FOUND = Pattern.compile("stream: (.{1,200}) FOUND", Pattern.DOTALL);

    private final InetSocketAddress address;
    private final int timeout;

    ClamAv(InetSocketAddress address, Duration timeout) {
        this.address = address;
        this.timeout = Math.toIntExact(timeout.toMillis());
    }

    @Override
    public Verdict scan(byte[] content) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHostString(), address.getPort()), timeout);
            socket.setSoTimeout(timeout);
            send(content, new DataOutputStream(socket.getOutputStream()));
            return verdict(answer(socket.getInputStream()));
        } catch (IOException e) {
            return new Verdict.Unavailable(e.toString());
        }
    }

    /** Each chunk after its length in four bytes, big end first; a length of zero ends the file. */
    private static void send(byte[] content, DataOutputStream out) throws IOException {
        out.write(INSTREAM);
        InputStream in = new ByteArrayInputStream(content);
        for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
            out.writeInt(chunk.length);
            out.write(chunk);
        }
        out.writeInt(0);
        out.flush();
    }

    private static String answer(InputStream in) throws IOException {
        byte[] answer = in.readNBytes(LONGEST_ANSWER);
        return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
    }

    private static Verdict verdict(String answer) {
        if (answer.equals("stream: OK")) {
            return new Verdict.Clean();
        }
        Matcher found = FOUND.matcher(answer);
        return found.matches()
                ? new Verdict.Infected(found.group(1))
                : new Verdict.Unavailable("clamd answered: " + answer);
    }
}
