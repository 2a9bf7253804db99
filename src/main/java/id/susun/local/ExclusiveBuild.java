package id.susun.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lets one program at a time start a shared Keycloak distribution: a first start writes into it. */
final class ExclusiveBuild {

    private ExclusiveBuild() {}

    static <T> T in(Path distribution, Start<T> start) throws IOException {
        Path file = distribution.resolveSibling(distribution.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (!lock.isValid()) {
                throw new IOException("No lock on " + file);
            }
            return start.start();
        }
    }

    /** Starting something that may fail on files. */
    @FunctionalInterface
    interface Start<T> {
        T start() throws IOException;
    }
}
