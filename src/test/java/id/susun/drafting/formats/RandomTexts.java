package id.susun.drafting.formats;

import id.susun.casefile.Instrument;
import id.susun.drafting.NewNode;
import id.susun.drafting.TextKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Makes well-formed texts of any shape, the same for the same seed. */
final class RandomTexts {

    private static final List<String> WORDS = List.of(
            "camat",
            "melaporkan",
            "Pasal 5 ayat (2)",
            "(1)",
            "a.",
            "BAB I",
            "KESATU",
            "<b>",
            "&amp;",
            "😀",
            "النص",
            "…",
            "Menimbang",
            "LAMPIRAN",
            "\"kutip\"",
            "10.000",
            "wajib;",
            "dan",
            "]]>",
            "Ditetapkan di",
            "PENJELASAN");

    private final Random random;
    private final Instrument instrument;

    RandomTexts(long seed, Instrument instrument) {
        this.random = new Random(seed);
        this.instrument = instrument;
    }

    List<NewNode> whole() {
        List<NewNode> nodes = new ArrayList<>();
        nodes.add(node(TextKind.JUDUL, 0));
        if (TextKind.roots(instrument).contains(TextKind.PIHAK)) {
            nodes.add(node(TextKind.PIHAK, 0));
            many(2).forEach(i -> nodes.add(node(TextKind.PIHAK, 0)));
        }
        for (TextKind kind : List.of(TextKind.MENIMBANG, TextKind.MENGINGAT)) {
            if (TextKind.roots(instrument).contains(kind)) {
                many(4).forEach(i -> nodes.add(node(kind, 0)));
            }
        }
        TextKind body = instrument.isRegulation()
                ? (random.nextBoolean() ? TextKind.BAB : TextKind.PASAL)
                : instrument.isDecision() ? TextKind.PUTUSAN : TextKind.SEKSI;
        many(5).forEach(i -> nodes.add(node(body, 0)));
        if (instrument.isRegulation() && random.nextBoolean()) {
            nodes.add(node(TextKind.PENJELASAN_UMUM, 0));
        }
        many(2).forEach(i -> nodes.add(node(TextKind.LAMPIRAN, 0)));
        return nodes;
    }

    /**
     * A text as a printed page can show it: nothing is explained but articles and what stands in them, and each part is
     * divided in one way only (Lampiran II angka 69–90, 101).
     */
    List<NewNode> printed() {
        return without(whole(), false);
    }

    private static List<NewNode> without(List<NewNode> nodes, boolean inArticle) {
        return nodes.stream()
                .filter(node -> node.kind() != TextKind.PENJELASAN || inArticle)
                .map(node -> new NewNode(
                        node.kind(),
                        node.heading(),
                        node.text(),
                        last(without(inOneWay(node), inArticle || node.kind() == TextKind.PASAL)),
                        node.id()))
                .toList();
    }

    private static List<NewNode> inOneWay(NewNode node) {
        TextKind way = node.children().stream()
                .map(NewNode::kind)
                .filter(kind -> kind != TextKind.PENJELASAN)
                .findFirst()
                .orElse(TextKind.PENJELASAN);
        return node.children().stream()
                .filter(child -> child.kind() == way || child.kind() == TextKind.PENJELASAN)
                .toList();
    }

    private static List<NewNode> last(List<NewNode> nodes) {
        List<NewNode> ordered = new ArrayList<>(nodes);
        ordered.sort(java.util.Comparator.comparing(node -> node.kind() == TextKind.PENJELASAN));
        return ordered;
    }

    private List<Integer> many(int most) {
        List<Integer> many = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            many.add(i);
        }
        return many;
    }

    private NewNode table() {
        int columns = 1 + random.nextInt(4);
        List<NewNode> rows = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            List<NewNode> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                cells.add(leaf(TextKind.SEL, random.nextInt(5) == 0 ? "" : words(1, 5), List.of()));
            }
            rows.add(leaf(TextKind.BARIS, "", cells));
        }
        String head = random.nextInt(3) == 0 ? TextKind.HEADLESS : "";
        return new NewNode(TextKind.TABEL, head, "", rows, UUID.nameUUIDFromBytes(longBytes()));
    }

    private NewNode leaf(TextKind kind, String text, List<NewNode> children) {
        return new NewNode(kind, "", text, children, UUID.nameUUIDFromBytes(longBytes()));
    }

    private NewNode node(TextKind kind, int level) {
        if (kind == TextKind.TABEL) {
            return table();
        }
        List<NewNode> children = new ArrayList<>();
        int own = kind == TextKind.BUTIR ? level + 1 : 0;
        for (TextKind child : kind.children()) {
            boolean fits = child != TextKind.BUTIR || own < TextKind.DEEPEST_ITEM;
            if (child == TextKind.PENJELASAN) {
                if (random.nextInt(6) == 0) {
                    children.add(node(child, 0));
                }
            } else if (fits && random.nextInt(3) > 0) {
                many(child == TextKind.BUTIR ? 2 : 3).forEach(i -> children.add(node(child, own)));
            }
        }
        String heading = kind.hasHeading() ? words(1, 5).replace('\n', ' ') : "";
        String text = kind.hasText() && (random.nextInt(5) > 0 || !kind.hasHeading()) ? words(1, 12) : "";
        return new NewNode(kind, heading, text, children, UUID.nameUUIDFromBytes(longBytes()));
    }

    private byte[] longBytes() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return bytes;
    }

    private String words(int least, int most) {
        StringBuilder words = new StringBuilder("bahwa");
        for (int i = least + random.nextInt(most - least + 1); i > 0; i--) {
            words.append(random.nextInt(9) == 0 ? "\n" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }
}
