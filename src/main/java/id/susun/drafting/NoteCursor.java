package id.susun.drafting;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** The last note of a page: the next page begins behind it. */
public record NoteCursor(Instant at, UUID id) implements Serializable {

    /** Behind this note. */
    public static NoteCursor behind(Note note) {
        return new NoteCursor(note.at(), note.id());
    }
}
