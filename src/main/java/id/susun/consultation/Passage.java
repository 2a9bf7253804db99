package id.susun.consultation;

import java.io.Serializable;
import java.util.UUID;

/**
 * A part of a round's text that an input can be about.
 *
 * @param id its node in the text, the same in every version
 * @param label how people call it, for example "Pasal 3"
 */
public record Passage(UUID id, String label) implements Serializable {}
