package id.susun.local;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Passwords made up once for this machine and kept in a file that only its user can read. */
final class LocalSecrets {

    private final Path file;
    private final Properties values = new Properties();

    private LocalSecrets(Path file) {
        this.file = file;
    }

    /** Opens the secrets of one service kept in the given folder; they are made up as they are asked for. */
    static LocalSecrets of(String service, Path folder) {
        LocalSecrets secrets = new LocalSecrets(folder.resolve(service + "-secrets.properties"));
        try {
            if (Files.exists(secrets.file)) {
                try (Reader reader = Files.newBufferedReader(secrets.file)) {
                    secrets.values.load(reader);
                }
            }
        } catch (IOException unreadable) {
            throw secrets.failed(unreadable);
        }
        return secrets;
    }

    /** The secret of that name, 32 hexadecimal digits. */
    synchronized String get(String name) {
        String known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        String made = HexFormat.of().formatHex(random);
        values.setProperty(name, made);
        save();
        return made;
    }

    private void save() {
        try {
            if (Files.notExists(file)) {
                if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                    Files.createFile(
                            file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                } else {
                    Files.createFile(file);
                }
            }
            try (Writer writer = Files.newBufferedWriter(file)) {
                values.store(writer, "Made up for this machine only");
            }
        } catch (IOException unwritable) {
            throw failed(unwritable);
        }
    }

    private LocalStartException failed(IOException cause) {
        return new LocalStartException(
                "The local passwords in " + file + " cannot be read or written.",
                "Make the folder writable, or choose another with SUSUN_CACHE=/path/to/folder.",
                cause);
    }
}
