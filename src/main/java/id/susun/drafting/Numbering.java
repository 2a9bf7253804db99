package id.susun.drafting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Computes every number of a text from its structure (UU 12/2011 Lampiran II angka 69–90): nothing of it is ever stored
 * or typed. Articles run through the chapters. A text that amends another has the articles I and II, and numbers its
 * changes 1, 2, 3.
 */
public final class Numbering {

    private final Map<UUID, String> labels = new HashMap<>();
    private int article;

    private final boolean amending;

    private Numbering(boolean amending) {
        this.amending = amending;
    }

    /** The label of each node, for example "BAB II", "Pasal 3", "(2)", "a.", "KESATU"; empty where it has none. */
    public static Map<UUID, String> of(DraftText text) {
        Numbering numbering = new Numbering(Amendment.amends(text.subject()));
        numbering.number(text.roots(), 0);
        return Map.copyOf(numbering.labels);
    }

    private void number(List<DraftNode> siblings, int itemLevel) {
        Map<TextKind, Integer> counts = new HashMap<>();
        boolean severalAnnexes = siblings.stream()
                        .filter(node -> node.kind() == TextKind.LAMPIRAN)
                        .count()
                > 1;
        for (DraftNode node : siblings) {
            int n = counts.merge(node.kind(), 1, Integer::sum);
            int level = node.kind() == TextKind.BUTIR ? itemLevel + 1 : 0;
            labels.put(node.id(), label(node.kind(), n, level, severalAnnexes));
            number(node.children(), amending && node.kind() == TextKind.PASAL ? 1 : level);
        }
    }

    private String label(TextKind kind, int n, int itemLevel, boolean severalAnnexes) {
        return switch (kind) {
            case JUDUL, PIHAK, PENJELASAN, ALINEA, TABEL, BARIS, SEL -> "";
            case MENIMBANG -> letters(n) + ".";
            case MENGINGAT, DEFINISI -> n + ".";
            case BAB -> "BAB " + roman(n);
            case BAGIAN -> "Bagian " + IndonesianOrdinal.title(n);
            case PARAGRAF -> "Paragraf " + n;
            case PASAL -> "Pasal " + (amending ? roman(++article) : String.valueOf(++article));
            case AYAT -> "(" + n + ")";
            case BUTIR -> item(n, itemLevel);
            case PUTUSAN -> IndonesianOrdinal.capitals(n);
            case SEKSI -> letters(n).toUpperCase(java.util.Locale.ROOT) + ".";
            case PENJELASAN_UMUM -> "I. UMUM";
            case LAMPIRAN -> severalAnnexes ? "LAMPIRAN " + roman(n) : "LAMPIRAN";
        };
    }

    private static String item(int n, int level) {
        return switch (level) {
            case 1 -> letters(n) + ".";
            case 2 -> n + ".";
            case 3 -> letters(n) + ")";
            default -> n + ")";
        };
    }

    /** 1 → a, 26 → z, 27 → aa. */
    static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** 1 → I, 4 → IV, 49 → XLIX. */
    public static String roman(int number) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            for (; rest >= values[i]; rest -= values[i]) {
                roman.append(signs[i]);
            }
        }
        return roman.toString();
    }
}
