package id.susun.local;

import java.io.IOException;
import java.util.Arrays;

/**
 * Runs Keycloak and ends it as soon as the program that started it is gone.
 *
 * <p>The parent holds the other end of standard input. However the parent dies, even by {@code kill -9}, the system
 * closes that end, and the read below returns.
 */
final class KeycloakGuard {

    private KeycloakGuard() {}

    /** Starts the main class named first with the arguments that follow. */
    public static void main(String[] args) throws ReflectiveOperationException {
        Thread watch = new Thread(KeycloakGuard::endWithParent, "parent-watch");
        watch.setDaemon(true);
        watch.start();
        String[] rest = Arrays.copyOfRange(args, 1, args.length);
        Class.forName(args[0]).getMethod("main", String[].class).invoke(null, (Object) rest);
    }

    private static void endWithParent() {
        try {
            int read = System.in.read();
            while (read >= 0) {
                read = System.in.read();
            }
        } catch (IOException closed) {
            // The pipe broke: the parent is gone as well.
        }
        Runtime.getRuntime().halt(0);
    }
}
