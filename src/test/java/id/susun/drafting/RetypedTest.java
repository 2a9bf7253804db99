package id.susun.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.tenant.CaseId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RetypedTest {

    private static final UUID FIRST = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID SECOND = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private static final UUID GONE = UUID.fromString("00000000-0000-4000-8000-000000000009");
    private static final String ONE = References.token(FIRST, "Pasal 7");
    private static final String TWO = References.token(SECOND, "Pasal 8");

    private final References references = Draft.of(
                    new CaseId(UUID.randomUUID()), new DraftText(List.of(article(FIRST), article(SECOND))), false)
            .references();

    @Test
    void whatIsStillThereLeadsThereAgain() {
        String before = "Lihat " + ONE + " dan " + TWO + ".";
        assertThat(references.plain(before)).isEqualTo("Lihat Pasal 1 dan Pasal 2.");
        assertThat(restore("Bacalah Pasal 1 serta Pasal 2.", before))
                .isEqualTo("Bacalah " + ONE + " serta " + TWO + ".");
        assertThat(restore("Lihat Pasal 2.", before)).isEqualTo("Lihat " + TWO + ".");
        assertThat(restore("Tanpa rujukan.", before)).isEqualTo("Tanpa rujukan.");
    }

    @Test
    void aLongerNumberIsAnotherReference() {
        assertThat(restore("Pasal 12 dan Pasal 1", ONE)).isEqualTo("Pasal 12 dan " + ONE);
        assertThat(restore("subPasal 1", ONE)).isEqualTo("subPasal 1");
    }

    @Test
    void aReferenceThatIsBrokenStaysOne() {
        String broken = References.token(GONE, "Pasal 9");
        assertThat(restore(references.plain(broken) + " baru", broken)).isEqualTo(broken + " baru");
    }

    @Test
    void wordsWithTheirReferencesInPlaceStayAsTheyAre() {
        assertThat(restore("Lihat " + ONE, "Lihat " + ONE)).isEqualTo("Lihat " + ONE);
        String current = References.token(FIRST, "Pasal 1");
        assertThat(restore(restore("Lihat Pasal 1.", current), current)).isEqualTo("Lihat " + current + ".");
    }

    private String restore(String typed, String before) {
        return Retyped.restore(typed, before, references);
    }

    private static DraftNode article(UUID id) {
        return new DraftNode(id, null, TextKind.PASAL, 0, "", "", 0, null, Instant.EPOCH, List.of());
    }
}
