package id.susun.drafting.ui;

import id.susun.drafting.TextKind;
import id.susun.shell.Texts;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the browser needs to show a page and to write in it.
 *
 * @param store under which name unsaved words are kept in the browser: one person's, of one text
 * @param mayWrite whether the page can be written
 * @param without buttons that this text has no use for
 * @param roots kinds that may stand at the top
 * @param kinds what is known of each kind
 * @param words of the screen
 * @param longestPaste how many characters may be pasted at once
 * @param steps what can be taken back, and done again
 * @param lines of the page
 */
record DeskSetup(
        String store,
        boolean mayWrite,
        int longestPaste,
        List<String> without,
        List<String> roots,
        Map<String, Kind> kinds,
        Map<String, String> words,
        DeskActs.Steps steps,
        List<PageLine> lines) {

    private static final List<String> WORDS = List.of(
            "outline",
            "tools",
            "add",
            "add.after",
            "add.inside",
            "undo",
            "redo",
            "up",
            "down",
            "in",
            "out",
            "refer",
            "refer.short",
            "explain",
            "explain.short",
            "tie",
            "tie.short",
            "note",
            "note.short",
            "remove",
            "table",
            "table.after",
            "row.add",
            "row.add.short",
            "row.remove",
            "row.remove.short",
            "column.add",
            "column.add.short",
            "column.remove",
            "column.remove.short",
            "table.head",
            "table.head.short",
            "table.remove",
            "table.remove.short",
            "heading.of",
            "text.of",
            "blank.heading",
            "saving",
            "restored",
            "unreached",
            "paste.long",
            "orphan",
            "orphan.discard",
            "node.conflict",
            "conflict.theirs",
            "conflict.mine",
            "conflict.blank",
            "conflict.marked",
            "conflict.differs",
            "conflict.end",
            "conflict.keep",
            "conflict.take",
            "discard",
            "broken",
            "leave",
            "present");

    /**
     * A kind of node.
     *
     * @param label what it is called
     * @param add how adding one is called
     * @param children kinds that may stand in it
     * @param flowing whether Enter makes a new line in it rather than a sibling
     * @param outlined whether it stands in the outline
     */
    record Kind(String label, String add, List<String> children, boolean flowing, boolean outlined) {}

    static DeskSetup of(PageText text, boolean mayWrite, DeskActs.Steps steps, List<PageLine> lines) {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        for (TextKind kind : TextKind.values()) {
            kinds.put(
                    kind.name(),
                    new Kind(
                            Texts.label("drafting.kind", kind),
                            Texts.label("drafting.add.kind", kind),
                            names(kind.children()),
                            isFlowing(kind),
                            isOutlined(kind)));
        }
        Map<String, String> words = new LinkedHashMap<>();
        WORDS.forEach(key -> words.put(key, Texts.text("drafting." + key, "{0}", "{1}")));
        words.put("hint", text.hint());
        return new DeskSetup(
                text.store(),
                mayWrite,
                PastedText.LONGEST,
                text.without(),
                names(text.roots()),
                kinds,
                words,
                steps,
                lines);
    }

    private static List<String> names(Collection<TextKind> kinds) {
        return Arrays.stream(TextKind.values())
                .filter(kind -> kinds.contains(kind) && kind != TextKind.JUDUL)
                .map(TextKind::name)
                .toList();
    }

    private static boolean isFlowing(TextKind kind) {
        return switch (kind) {
            case JUDUL, SEKSI, LAMPIRAN, SEL, PENJELASAN, PENJELASAN_UMUM -> true;
            default -> false;
        };
    }

    private static boolean isOutlined(TextKind kind) {
        return switch (kind) {
            case BAB, BAGIAN, PARAGRAF, PASAL, PUTUSAN, SEKSI, LAMPIRAN, PENJELASAN_UMUM -> true;
            default -> false;
        };
    }
}
