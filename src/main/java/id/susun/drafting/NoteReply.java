package id.susun.drafting;

import java.io.Serializable;
import java.time.Instant;

/** What somebody answered to a note. */
public record NoteReply(String author, Instant at, String words) implements Serializable {}
