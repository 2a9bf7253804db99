package id.susun.drafting;

import static id.susun.drafting.NewNode.heading;
import static id.susun.drafting.NewNode.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NumberingTest {

    @Test
    void articlesRunThroughTheChaptersAndEverythingElseStartsAnew() {
        NewNode definitions = text(TextKind.PASAL, "", text(TextKind.DEFINISI, ""), text(TextKind.DEFINISI, ""));
        NewNode clauses = text(TextKind.PASAL, "", text(TextKind.AYAT, ""), text(TextKind.AYAT, ""));
        NewNode section = heading(
                TextKind.BAGIAN,
                "",
                heading(TextKind.PARAGRAF, "", text(TextKind.PASAL, "")),
                heading(TextKind.PARAGRAF, "", text(TextKind.PASAL, "")));
        assertThat(labels(
                        heading(TextKind.BAB, "A", definitions),
                        heading(TextKind.BAB, "B", section, heading(TextKind.BAGIAN, "", clauses))))
                .containsExactly(
                        "BAB I",
                        "Pasal 1",
                        "1.",
                        "2.",
                        "BAB II",
                        "Bagian Kesatu",
                        "Paragraf 1",
                        "Pasal 2",
                        "Paragraf 2",
                        "Pasal 3",
                        "Bagian Kedua",
                        "Pasal 4",
                        "(1)",
                        "(2)");
    }

    @Test
    void tabulationHasFourSigns() {
        NewNode deep = text(TextKind.BUTIR, "", text(TextKind.BUTIR, "", text(TextKind.BUTIR, "")));
        assertThat(labels(text(TextKind.PASAL, "", text(TextKind.BUTIR, "", deep), text(TextKind.BUTIR, ""))))
                .containsExactly("Pasal 1", "a.", "1.", "a)", "1)", "b.");
    }

    @Test
    void considerationsHaveLettersAndLegalBasesNumbers() {
        assertThat(labels(
                        text(TextKind.MENIMBANG, ""),
                        text(TextKind.MENIMBANG, ""),
                        text(TextKind.MENGINGAT, ""),
                        text(TextKind.PUTUSAN, ""),
                        text(TextKind.PUTUSAN, ""),
                        text(TextKind.LAMPIRAN, ""),
                        text(TextKind.LAMPIRAN, "")))
                .containsExactly("a.", "b.", "1.", "KESATU", "KEDUA", "LAMPIRAN I", "LAMPIRAN II");
        assertThat(labels(text(TextKind.LAMPIRAN, ""))).containsExactly("LAMPIRAN");
    }

    @Test
    void lettersAndRomanNumeralsGoOn() {
        assertThat(List.of(1, 26, 27, 52, 53).stream().map(Numbering::letters))
                .containsExactly("a", "z", "aa", "az", "ba");
        assertThat(List.of(4, 9, 14, 40, 49, 90, 1994).stream().map(Numbering::roman))
                .containsExactly("IV", "IX", "XIV", "XL", "XLIX", "XC", "MCMXCIV");
    }

    @Test
    void ordinalsAreTheWordsOfDecisions() {
        assertThat(List.of(1, 2, 3, 9, 10, 11, 12, 19, 20, 21, 30, 45, 99, 100, 101).stream()
                        .map(IndonesianOrdinal::capitals))
                .containsExactly(
                        "KESATU",
                        "KEDUA",
                        "KETIGA",
                        "KESEMBILAN",
                        "KESEPULUH",
                        "KESEBELAS",
                        "KEDUA BELAS",
                        "KESEMBILAN BELAS",
                        "KEDUA PULUH",
                        "KEDUA PULUH SATU",
                        "KETIGA PULUH",
                        "KEEMPAT PULUH LIMA",
                        "KESEMBILAN PULUH SEMBILAN",
                        "KESERATUS",
                        "KESERATUS SATU");
        Set<String> words = new HashSet<>();
        for (int n = 1; n <= 99; n++) {
            words.add(IndonesianOrdinal.title(n));
        }
        assertThat(words).hasSize(99).allMatch(word -> word.startsWith("Ke")).contains("Kedua Puluh Satu");
        assertThatIllegalArgumentException().isThrownBy(() -> IndonesianOrdinal.capitals(0));
    }

    private static List<String> labels(NewNode... nodes) {
        List<DraftNode> roots = new ArrayList<>();
        for (NewNode node : nodes) {
            roots.add(node.at(null, roots.size()));
        }
        DraftText text = new DraftText(roots);
        var labels = Numbering.of(text);
        return text.all()
                .map(DraftNode::id)
                .map((UUID id) -> labels.getOrDefault(id, "?"))
                .toList();
    }
}
