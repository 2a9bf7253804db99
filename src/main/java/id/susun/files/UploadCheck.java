package id.susun.files;

import id.susun.audit.Refused;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Looks at a file before it is kept: size, what it really is, and malware. It runs before any transaction begins. */
@Service
public class UploadCheck {

    private static final Logger LOG = LoggerFactory.getLogger(UploadCheck.class);

    /** What a service adds to a file by signing it: certificates, a time stamp and a small picture. */
    private static final int SIGNATURE = 500_000;

    private final FileLimits limits;
    private final TypeDetection detection;
    private final VirusScanner scanner;

    UploadCheck(FileLimits limits, TypeDetection detection, VirusScanner scanner) {
        this.limits = limits;
        this.detection = detection;
        this.scanner = scanner;
    }

    /**
     * Lets a file pass that is what it may be. A scanner that is configured but does not answer lets nothing pass.
     *
     * @param name its name as the browser gave it
     * @throws Refused {@code files.empty}, {@code files.large}, {@code files.type} when it is none of what this use allows,
     *     {@code files.mismatch} when its name says it is something else, {@code files.infected}, {@code
     *     files.scanner.down}
     */
    @PreAuthorize("isAuthenticated()")
    public CheckedFile check(FileUse use, String name, byte[] content) {
        if (content.length == 0) {
            throw new Refused("files.empty");
        }
        if (content.length > limits.of(use)) {
            throw new Refused("files.large", limits.text(use));
        }
        FileType type = detection
                .of(content)
                .filter(use.types()::contains)
                .orElseThrow(() -> new Refused("files.type", names(use)));
        if (!type.names(name)) {
            throw new Refused("files.mismatch", type.name());
        }
        boolean scanned = scan(content);
        return new CheckedFile(use, FileName.clean(name, type), type, content.clone(), Sha256.of(content), scanned);
    }

    /**
     * Makes sure, before somebody signs a file of our own, that its signed form can be kept: a signature that was made cannot be
     * made undone by refusing it. The file is scanned here, unsigned.
     *
     * @throws Refused {@code files.large}, {@code files.infected}, {@code files.scanner.down}
     */
    @PreAuthorize("isAuthenticated()")
    public void requireKeepable(byte[] unsigned) {
        if ((long) unsigned.length + SIGNATURE > limits.of(FileUse.SIGNED_TEXT)) {
            throw new Refused("files.large", limits.text(FileUse.SIGNED_TEXT));
        }
        scan(unsigned);
    }

    /**
     * Lets a file of our own pass that came back signed and was verified: it begins with the bytes that were scanned before. A
     * scanner that fails by now, or a signature larger than expected, does not throw a valid signature away.
     *
     * @param content a PDF file whose signature was verified
     * @throws Refused {@code files.infected}
     */
    @PreAuthorize("isAuthenticated()")
    public CheckedFile signed(String name, byte[] content) {
        boolean scanned = switch (scanner.scan(content)) {
            case VirusScanner.Verdict.Unavailable(String why) -> {
                LOG.warn("The virus scanner does not answer, a signed text is kept without its word: {}", why);
                yield false;
            }
            case VirusScanner.Verdict verdict -> isClean(verdict);
        };
        return new CheckedFile(
                FileUse.SIGNED_TEXT,
                FileName.clean(name, FileType.PDF),
                FileType.PDF,
                content.clone(),
                Sha256.of(content),
                scanned);
    }

    private boolean scan(byte[] content) {
        return isClean(scanner.scan(content));
    }

    private static boolean isClean(VirusScanner.Verdict verdict) {
        return switch (verdict) {
            case VirusScanner.Verdict.Clean() -> true;
            case VirusScanner.Verdict.NotScanned() -> false;
            case VirusScanner.Verdict.Infected(String name) -> {
                LOG.warn("An upload was refused as infected: {}", name);
                throw new Refused("files.infected", name);
            }
            case VirusScanner.Verdict.Unavailable(String why) -> {
                LOG.error("The virus scanner does not answer, uploads are refused: {}", why);
                throw new Refused("files.scanner.down");
            }
        };
    }

    private static String names(FileUse use) {
        return use.types().stream().map(FileType::name).collect(Collectors.joining(", "));
    }
}
