package id.susun.files;

import java.util.Locale;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * How large files may be: {@code susun.files.limit.<use>}, for example {@code susun.files.limit.signed-text=30MB}, else
 * {@code susun.files.limit.default}.
 */
@Component
public class FileLimits {

    private static final String DEFAULT = "20MB";

    private final Environment environment;

    FileLimits(Environment environment) {
        this.environment = environment;
    }

    /** The most bytes that a file for this use may have. */
    public int of(FileUse use) {
        String name = use.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String size = environment.getProperty(
                "susun.files.limit." + name, environment.getProperty("susun.files.limit.default", DEFAULT));
        return Math.toIntExact(DataSize.parse(size).toBytes());
    }

    /** The same for people to read, such as "20 MB". */
    public String text(FileUse use) {
        DataSize size = DataSize.ofBytes(of(use));
        return size.toMegabytes() > 0 ? size.toMegabytes() + " MB" : size.toKilobytes() + " KB";
    }
}
