package id.susun.drafting.formats;

import java.io.Serializable;

/**
 * Something in a text that was not taken over as it stood, told to the person who imports it.
 *
 * @param line number of the line or paragraph in the source, from 1; 0 when it concerns the source as a whole
 * @param text how the source says it, shortened
 * @param reason why it is mentioned and what was done
 * @param detail what became of it, for example the new number; empty where the reason says all
 */
public record Remark(int line, String text, Reason reason, String detail) implements Serializable {

    private static final int LONGEST = 200;

    /** Shortens what is quoted. */
    public Remark {
        text = shortened(text.strip());
        detail = shortened(detail);
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }

    /** Why a remark is made; the words for people are {@code formats.reason.…}. */
    public enum Reason {
        /** A number in the source differs from the one that the structure gives. */
        NUMBER(true),
        /** It stood deeper than four levels and was raised to the fourth (UU 12/2011 Lampiran II angka 90). */
        TOO_DEEP(true),
        /** The part that it belongs to is missing; one was made for it. */
        MISSING_PARENT(true),
        /** The instrument has no such part; the line became text of the node before it. */
        NOT_ALLOWED(true),
        /** A paragraph without a number became a further line of the node before it. */
        PARAGRAPH(true),
        /** It did not fit and goes on in a further node. */
        TOO_LONG(true),
        /** A heading of the source that has no place of its own; what follows it was kept. */
        RENAMED(true),
        /** The line was left out because no place was found for it. */
        UNUSED(true),
        /** It differs from what Susun puts there by itself, which wins. */
        DIFFERENT(true),
        /** A part of the source that has no equal here and was left out: a picture, a drawing, an equation. */
        OBJECT(true),
        /** A change marked in the source was taken as accepted. */
        TRACKED(true),
        /** A comment of the source, which is no part of the text. */
        COMMENT(true),
        /** A footnote, put behind the text it belongs to. */
        FOOTNOTE(true),
        /** A table, read row by row. */
        TABLE(true),
        /** Words that stood behind a list, now joined to those before it: here a list ends what it belongs to. */
        AFTER_LIST(true),
        /** A cell of several columns or rows, of which there are none here. */
        MERGED(true),
        /** An element that is not known; its text was kept. */
        UNKNOWN_ELEMENT(true),
        /** The elements of the considerations were told by their order (angka 18–19). */
        ELEMENTS(true),
        /** Susun puts it there by itself: phrase, office, diktum, signatures. */
        COMPUTED(false),
        /** "Cukup jelas." needs no node. */
        CLEAR(false),
        /** Page number, or the catchword at the foot of a page. */
        PAGE(false),
        /** Header or footer of the pages. */
        HEADER(false),
        /** Signs that cannot be seen were taken out: text direction, soft hyphens, controls. */
        HIDDEN(false),
        /** A word divided at the end of a line was joined. */
        HYPHEN(false);

        private final boolean look;

        Reason(boolean look) {
            this.look = look;
        }

        /** Whether a person should look at it before going on. */
        public boolean needsLook() {
            return look;
        }
    }
}
