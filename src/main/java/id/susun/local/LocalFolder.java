package id.susun.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A folder that one running program at a time may keep its local database and Keycloak in. */
public final class LocalFolder {

    // Never given back by hand: the system does that when the program ends, however it ends. Kept here, because a lock
    // that nobody refers to any more is collected, and given back too early.
    private static final Set<FileLock> CLAIMS = ConcurrentHashMap.newKeySet();

    private final Path path;

    private LocalFolder(Path path) {
        this.path = path;
    }

    /** Claims the folder for this program, unless another one is using it. */
    public static Optional<LocalFolder> claim(Path path) {
        try {
            Files.createDirectories(path);
            if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            }
            FileChannel file =
                    FileChannel.open(path.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            @Nullable FileLock lock = file.tryLock();
            if (lock == null) {
                file.close();
                return Optional.empty();
            }
            CLAIMS.add(lock);
            return Optional.of(new LocalFolder(path));
        } catch (IOException unwritable) {
            throw new LocalStartException(
                    "The folder " + path + " cannot be written.",
                    "Make it writable, or choose another with SUSUN_CACHE=/path/to/folder.",
                    unwritable);
        }
    }

    /** Where the folder is. */
    public Path path() {
        return path;
    }
}
