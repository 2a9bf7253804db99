package id.susun.files;

import java.util.List;

/** What a file is uploaded for, which decides what it may be. */
public enum FileUse {
    /** A letter that was sent or received. */
    LETTER(FileType.PDF, FileType.PNG, FileType.JPEG),
    /** A paper of a file that goes to an institution, such as an explanatory note. */
    DOCUMENT(FileType.PDF, FileType.DOCX, FileType.PNG, FileType.JPEG),
    /** The scan of a text that was signed on paper. */
    SCAN(FileType.PDF),
    /** A text signed electronically. */
    SIGNED_TEXT(FileType.PDF),
    /** The abstract of a published text. */
    ABSTRACT(FileType.PDF);

    private final List<FileType> types;

    FileUse(FileType... types) {
        this.types = List.of(types);
    }

    /** What it may be. */
    public List<FileType> types() {
        return types;
    }
}
