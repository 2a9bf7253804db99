package id.susun.drafting.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the page on which a text is drafted, as the browser is told of it.
 *
 * @param id of the node, or of the computed line
 * @param parent id of the node that it stands in; null at the top
 * @param kind a {@link id.susun.drafting.TextKind}, or what a computed line is
 * @param node whether it is a node that can be written, not a computed line
 * @param label its number
 * @param heading its heading
 * @param text its words, references as tokens with the label that they read now
 * @param depth indentation
 * @param version of the node
 * @param name how it is called, for example "Pasal 3 ayat (2)"
 * @param headed whether it has a heading to write
 * @param worded whether it has words to write
 * @param blank what stands in its place while it is empty
 * @param rests what an article rests on
 * @param broken targets of its references that are gone
 * @param notes number of open comments and suggestions
 * @param columns of a table, and of each cell in its head; 0 for anything else
 */
record PageLine(
        String id,
        @Nullable String parent,
        String kind,
        boolean node,
        String label,
        String heading,
        String text,
        int depth,
        int version,
        String name,
        boolean headed,
        boolean worded,
        String blank,
        List<String> rests,
        List<String> broken,
        int notes,
        int columns) {

    /** A line that nobody types. */
    static PageLine computed(String id, String kind, String text) {
        return new PageLine(
                id, null, kind, false, "", "", text, 0, 0, "", false, false, "", List.of(), List.of(), 0, 0);
    }
}
