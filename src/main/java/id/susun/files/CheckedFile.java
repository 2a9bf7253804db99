package id.susun.files;

/** A file that {@link UploadCheck} found to be what it may be; nothing else reaches the store. */
public final class CheckedFile {

    private final FileUse use;
    private final String name;
    private final FileType type;
    private final byte[] content;
    private final String sha256;
    private final boolean scanned;

    CheckedFile(FileUse use, String name, FileType type, byte[] content, String sha256, boolean scanned) {
        this.use = use;
        this.name = name;
        this.type = type;
        this.content = content;
        this.sha256 = sha256;
        this.scanned = scanned;
    }

    FileUse use() {
        return use;
    }

    /** Its cleaned name. */
    public String name() {
        return name;
    }

    FileType type() {
        return type;
    }

    byte[] content() {
        return content;
    }

    /** SHA-256 of its content, 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    boolean scanned() {
        return scanned;
    }
}
