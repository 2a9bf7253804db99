package id.susun.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.casefile.DocumentVersions;
import id.susun.casefile.Instrument;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The canonical form: equal texts give equal bytes, others do not. */
class DraftJsonTest {

    private static final int TEXTS = 200;

    private final DraftJson json = new DraftJson();
    private final Random random = new Random(20261125);

    @Test
    void theOrderOfTheRowsAndGapsInTheirPositionsMeanNothing() {
        for (int i = 0; i < TEXTS; i++) {
            List<DraftNode> rows = rows(1 + random.nextInt(40));
            String once = hash(rows);
            List<DraftNode> other =
                    new ArrayList<>(rows.stream().map(this::spread).toList());
            Collections.shuffle(other, random);
            assertThat(hash(other)).isEqualTo(once);
        }
    }

    @Test
    void whoEditedWhenAndHowOftenIsNotPartOfTheText() {
        List<DraftNode> rows = rows(20);
        List<DraftNode> edited = rows.stream()
                .map(row -> new DraftNode(
                        row.id(),
                        row.parent(),
                        row.kind(),
                        row.position(),
                        row.heading(),
                        row.text(),
                        row.version() + 3,
                        "Orang lain",
                        Instant.EPOCH.plusSeconds(60),
                        List.of()))
                .toList();
        assertThat(hash(edited)).isEqualTo(hash(rows));
    }

    @Test
    void anyOtherWordHeadingKindOrPlaceGivesAnotherHash() {
        Set<String> hashes = new HashSet<>();
        List<DraftNode> rows = rows(12);
        hashes.add(hash(rows));
        int texts = 1;
        for (int i = 0; i < rows.size(); i++) {
            DraftNode row = rows.get(i);
            hashes.add(hash(with(rows, i, row.saying(row.heading(), row.text() + "x"))));
            hashes.add(hash(with(rows, i, row.saying(row.heading() + "x", row.text()))));
            hashes.add(hash(without(rows, row)));
            texts += 3;
        }
        assertThat(hashes).hasSize(texts);
    }

    @Test
    void signsThatLookTheSameAreTheSame() {
        DraftNode composed = node(null, 0, TextKind.PASAL, Normalizer.normalize("é ñ ệ", Normalizer.Form.NFC));
        DraftNode decomposed = composed.saying("", Normalizer.normalize("é ñ ệ", Normalizer.Form.NFD));
        assertThat(decomposed.text()).isNotEqualTo(composed.text());
        assertThat(hash(List.of(decomposed))).isEqualTo(hash(List.of(composed)));
    }

    @Test
    void whatIsReadBackIsWrittenTheSame() {
        for (int i = 0; i < TEXTS; i++) {
            String written = write(rows(1 + random.nextInt(40)));
            assertThat(json.write(Instrument.PERKADA, json.read(written).orElseThrow()))
                    .isEqualTo(written);
        }
    }

    @Test
    void theFormIsTheOneThatIsWrittenDown() {
        DraftNode pasal = new DraftNode(
                UUID.fromString("00000000-0000-4000-8000-000000000001"),
                null,
                TextKind.PASAL,
                7,
                "",
                "Kutipan \"a\" \\ baris\nbaru / 🌿",
                3,
                "Budi",
                Instant.EPOCH,
                List.of());
        assertThat(write(List.of(pasal)))
                .isEqualTo(
                        "{\"format\":\"susun-naskah/1\",\"instrument\":\"PERKADA\",\"nodes\":[{\"id\":\"00000000-0000-4000-8000-000000000001\","
                                + "\"kind\":\"PASAL\",\"heading\":\"\",\"text\":\"Kutipan \\\"a\\\" \\\\ baris\\nbaru / 🌿\",\"children\":[]}]}");
    }

    private String write(List<DraftNode> rows) {
        return json.write(Instrument.PERKADA, DraftText.of(rows));
    }

    private String hash(List<DraftNode> rows) {
        return DocumentVersions.hash(write(rows));
    }

    /** Rows of a random tree; no two siblings have the same position. */
    private List<DraftNode> rows(int size) {
        List<DraftNode> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            UUID parent = i == 0 || random.nextInt(3) == 0
                    ? null
                    : rows.get(random.nextInt(rows.size())).id();
            rows.add(node(parent, i, TextKind.BUTIR, "isi " + random.nextInt(1_000) + "\tü\n🌿"));
        }
        return rows;
    }

    private DraftNode spread(DraftNode row) {
        return new DraftNode(
                row.id(),
                row.parent(),
                row.kind(),
                row.position() * 10 + 5,
                row.heading(),
                row.text(),
                row.version(),
                row.editedBy(),
                row.editedAt(),
                List.of());
    }

    private static List<DraftNode> with(List<DraftNode> rows, int at, DraftNode row) {
        List<DraftNode> changed = new ArrayList<>(rows);
        changed.set(at, row);
        return changed;
    }

    private static List<DraftNode> without(List<DraftNode> rows, DraftNode row) {
        return rows.stream().filter(other -> !other.equals(row)).toList();
    }

    private static DraftNode node(@Nullable UUID parent, int position, TextKind kind, String text) {
        return new DraftNode(UUID.randomUUID(), parent, kind, position, "", text, 0, null, Instant.EPOCH, List.of());
    }
}
