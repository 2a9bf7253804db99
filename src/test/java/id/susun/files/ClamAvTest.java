package id.susun.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Against a stand-in that speaks clamd's INSTREAM. */
class ClamAvTest {

    private static final byte[] CONTENT = new byte[200_000];

    static {
        Arrays.fill(CONTENT, (byte) 7);
    }

    @Test
    void aCleanFileArrivesWholeAndPasses() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<byte[]> received = serve(server, "stream: OK\0");

            assertThat(scan(server.getLocalPort())).isEqualTo(new VirusScanner.Verdict.Clean());
            assertThat(received.get()).isEqualTo(CONTENT);
        }
    }

    @Test
    void malwareIsNamed() throws Exception {
        assertThat(answered("stream: Eicar-Signature FOUND\0"))
                .isEqualTo(new VirusScanner.Verdict.Infected("Eicar-Signature"));
    }

    @Test
    void anythingElseIsNoAnswer() throws Exception {
        assertThat(answered("INSTREAM size limit exceeded. ERROR\0"))
                .isInstanceOf(VirusScanner.Verdict.Unavailable.class);
        assertThat(answered("")).isInstanceOf(VirusScanner.Verdict.Unavailable.class);
        assertThat(answered(null)).as("it never answers").isInstanceOf(VirusScanner.Verdict.Unavailable.class);
    }

    @Test
    void aScannerThatIsDownIsNoAnswer() throws Exception {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        assertThat(scan(port)).isInstanceOf(VirusScanner.Verdict.Unavailable.class);
    }

    private static VirusScanner.Verdict answered(@Nullable String answer) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<byte[]> received = serve(server, answer);
            VirusScanner.Verdict verdict = scan(server.getLocalPort());
            finish(received);
            return verdict;
        }
    }

    private static void finish(CompletableFuture<byte[]> received) throws InterruptedException {
        try {
            received.get();
        } catch (ExecutionException gone) {
            assertThat(gone.getCause()).isInstanceOf(IllegalStateException.class);
        }
    }

    private static VirusScanner.Verdict scan(int port) {
        return new ClamAv(InetSocketAddress.createUnresolved("127.0.0.1", port), Duration.ofMillis(700)).scan(CONTENT);
    }

    private static CompletableFuture<byte[]> serve(ServerSocket server, @Nullable String answer) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket socket = server.accept();
                    DataInputStream in = new DataInputStream(socket.getInputStream())) {
                assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII))
                        .isEqualTo("zINSTREAM\0");
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    content.write(in.readNBytes(length));
                }
                if (answer == null) {
                    Thread.sleep(1_000);
                } else {
                    socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                }
                return content.toByteArray();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
