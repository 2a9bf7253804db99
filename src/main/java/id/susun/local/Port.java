package id.susun.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Random;

/** A TCP port on this machine and how to choose another one. */
public record Port(String service, int number, String setting) {

    static final String APPLICATION = "./run --port=NUMBER (or SUSUN_PORT=NUMBER)";
    static final String POSTGRES = "./run --postgres-port=NUMBER (or SUSUN_POSTGRES_PORT=NUMBER)";
    static final String KEYCLOAK = "./run --keycloak-port=NUMBER (or SUSUN_KEYCLOAK_PORT=NUMBER)";
    static final String KEYCLOAK_MANAGEMENT = "set SUSUN_KEYCLOAK_MANAGEMENT_PORT=NUMBER";

    private static final int LOWEST_TO_TRY = 20_000;
    private static final int HIGHEST_TO_TRY = 32_000;
    private static final int TRIES = 1_000;

    /** Whether nobody listens on this port right now. */
    public static boolean isFree(int number) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** Refuses to go on when somebody else listens on this port. */
    void mustBeFree() {
        if (!isFree(number)) {
            throw new LocalStartException(
                    "Port %d, meant for %s, is taken by another program.".formatted(number, service),
                    ("Stop that program (`lsof -i :%1$d` or `ss -ltnp 'sport = :%1$d'` names it; "
                                    + "it may be another Susun), or choose another port: %2$s")
                            .formatted(number, setting));
        }
    }

    /**
     * A port nobody listens on right now, below those from which systems serve outgoing connections: one of these could be
     * taken again before the server that it is meant for has started.
     */
    public static int anyFree() {
        return new Random()
                .ints(LOWEST_TO_TRY, HIGHEST_TO_TRY)
                .limit(TRIES)
                .filter(Port::isFree)
                .findFirst()
                .orElseThrow(() ->
                        new LocalStartException("No free TCP port was found.", "Close some programs and try again."));
    }
}
