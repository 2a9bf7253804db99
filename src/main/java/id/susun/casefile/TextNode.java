package id.susun.casefile;

import java.io.Serializable;
import java.util.UUID;

/**
 * One node of a kept version of a text, to point at.
 *
 * @param id stable in every version
 * @param part the part of the text that it stands in
 * @param place how to name it to a person, for example "Pasal 3 ayat (2) huruf a"
 * @param words its heading and text, plain
 */
public record TextNode(UUID id, TextPart part, String place, String words) implements Serializable {}
