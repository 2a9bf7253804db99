package id.susun.drafting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What people can say about a text. */
public interface NoteCommands {

    /** Longest comment or answer, in characters. */
    int LONGEST_WORDS = 4_000;

    /** Longest passage that a note names, in characters. */
    int LONGEST_QUOTE = 2_000;

    /** Longest reason for a rejection, in characters. */
    int LONGEST_REASON = 1_000;

    /**
     * Comments on a node.
     *
     * @param node the node
     * @param quote the passage of it; empty for the whole node
     * @param words what to say
     */
    record WriteComment(
            @NotNull UUID node,

            @NotNull @Size(max = LONGEST_QUOTE, message = "{drafting.note.quote.long}")
            String quote,

            @NotBlank(message = "{drafting.note.words.missing}")
            @Size(max = LONGEST_WORDS, message = "{drafting.note.words.long}")
            String words)
            implements NoteCommands {}

    /**
     * Proposes another wording.
     *
     * @param seen the node as the person saw it
     * @param quote the passage that it is about; empty for the whole node
     * @param heading the heading proposed
     * @param text the text proposed, references written out
     * @param words why; may be empty
     */
    record WriteSuggestion(
            @NotNull NodeWords seen,

            @NotNull @Size(max = LONGEST_QUOTE, message = "{drafting.note.quote.long}")
            String quote,

            @NotNull @Size(max = DraftCommands.LONGEST_HEADING, message = "{drafting.heading.long}")
            String heading,

            @NotNull @Size(max = DraftCommands.LONGEST_TEXT, message = "{drafting.text.long}")
            String text,

            @NotNull @Size(max = LONGEST_WORDS, message = "{drafting.note.words.long}")
            String words)
            implements NoteCommands {}

    /** Answers a note. */
    record Reply(
            @NotNull UUID note,

            @NotBlank(message = "{drafting.note.words.missing}")
            @Size(max = LONGEST_WORDS, message = "{drafting.note.words.long}")
            String words)
            implements NoteCommands {}

    /**
     * Accepts a suggestion on a node that has changed since, in the wording that the person chose.
     *
     * @param note the suggestion
     * @param heading the heading from now on
     * @param text the text from now on, references written out
     * @param version the version of the node that the person saw
     */
    record AcceptAs(
            @NotNull UUID note,

            @NotNull @Size(max = DraftCommands.LONGEST_HEADING, message = "{drafting.heading.long}")
            String heading,

            @NotNull @Size(max = DraftCommands.LONGEST_TEXT, message = "{drafting.text.long}")
            String text,

            int version)
            implements NoteCommands {}
}
