package id.susun.drafting;

import static id.susun.drafting.NewNode.heading;
import static id.susun.drafting.NewNode.text;

import java.util.ArrayList;
import java.util.List;

/** A regulation of about so many nodes: chapters of ten articles, each with two clauses and four letters. */
final class GeneratedRegulation {

    private static final int OF_ARTICLE = 7;
    private static final int OF_CHAPTER = 10;

    private GeneratedRegulation() {}

    static List<NewNode> of(int nodes) {
        List<NewNode> roots = new ArrayList<>(List.of(
                text(TextKind.JUDUL, "PENGEMBANGAN KOMPETENSI APARATUR SIPIL NEGARA"),
                text(TextKind.MENIMBANG, "bahwa kompetensi aparatur perlu dikembangkan;"),
                text(TextKind.MENGINGAT, "Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara;")));
        int articles = Math.max(1, nodes / OF_ARTICLE);
        List<NewNode> chapter = new ArrayList<>();
        for (int n = 1; n <= articles; n++) {
            chapter.add(article(n));
            if (chapter.size() == OF_CHAPTER || n == articles) {
                roots.add(heading(TextKind.BAB, "KETENTUAN", chapter.toArray(NewNode[]::new)));
                chapter.clear();
            }
        }
        return roots;
    }

    private static NewNode article(int n) {
        String before = n == 1 ? "" : " sebagaimana dimaksud dalam Pasal " + (n - 1) + " ayat (1)";
        return text(
                TextKind.PASAL,
                "",
                text(TextKind.AYAT, "Perangkat Daerah ke-" + n + " melaksanakan pengembangan kompetensi" + before + "."),
                text(
                        TextKind.AYAT,
                        "Pengembangan kompetensi sebagaimana dimaksud pada ayat (1) meliputi:",
                        text(TextKind.BUTIR, "pelatihan teknis;"),
                        text(TextKind.BUTIR, "pelatihan manajerial;"),
                        text(TextKind.BUTIR, "pembimbingan; dan"),
                        text(TextKind.BUTIR, "belajar mandiri.")));
    }
}
