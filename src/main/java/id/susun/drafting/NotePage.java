package id.susun.drafting;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some notes of a text.
 *
 * @param notes in reading order of their nodes, on one node oldest first
 * @param next where older ones begin; null when there are none
 */
public record NotePage(List<Note> notes, @Nullable NoteCursor next) implements Serializable {}
