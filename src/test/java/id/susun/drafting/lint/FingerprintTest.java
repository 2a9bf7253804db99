package id.susun.drafting.lint;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.casefile.Instrument;
import id.susun.drafting.Draft;
import id.susun.drafting.TestDrafts;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final String TARGET = "00000000-0000-4000-8000-000000000001";

    @Test
    void renumberingALinkBeforeThePassageChangesNothing() {
        Draft before = article("Pasal 9");
        Draft after = TestDrafts.mended(before, id(before), "", words("Pasal 10"));

        assertThat(print(after)).isEqualTo(print(before));
        assertThat(print(TestDrafts.mended(before, id(before), "", "Maka " + words("Pasal 9"))))
                .isNotEqualTo(print(before));
    }

    @Test
    void anAnswerFromBeforeIsForAllOfTheRuleInTheNode() {
        Draft draft = TestDrafts.of(
                Examples.tree(List.of("+ PASAL: Sampah diangkut dalam 3 (dua) hari atau 5 (empat) hari.")));
        Checked checked = LinterTest.checked(Instrument.PERKADA, draft);
        List<Finding> both = checked.findings().stream()
                .filter(finding -> finding.rule() == Rule.ANGKA_BEDA)
                .toList();
        assertThat(both).hasSize(2);
        Waiver old = new Waiver(
                UUID.randomUUID(),
                Rule.ANGKA_BEDA.name(),
                id(draft),
                Fingerprint.hash(draft, id(draft)),
                null,
                "Diisi kemudian.",
                "Perancang",
                Instant.EPOCH);

        assertThat(LintReport.of(draft, checked, List.of(old)).waived())
                .extracting(LintReport.Waived::finding)
                .containsExactlyElementsOf(both);
    }

    @Test
    void findingsOfTheWholeNodeAreToldApartByWhatTheyName() {
        Draft draft = TestDrafts.of(Examples.tree(
                List.of("+ MENIMBANG[yuridis]: bahwa berdasarkan Pasal 5 perlu diatur;", "+ PASAL: Isi.")));
        List<Finding> lacking = LinterTest.check(Instrument.PERKADA, draft).stream()
                .filter(finding -> finding.rule() == Rule.MENIMBANG_UNSUR)
                .toList();
        assertThat(lacking).hasSize(2);
        assertThat(Fingerprint.of(draft, lacking.getFirst())).isNotEqualTo(Fingerprint.of(draft, lacking.getLast()));
    }

    private static Draft article(String label) {
        return TestDrafts.of(Examples.tree(List.of("+ PASAL: " + words(label))));
    }

    private static String words(String label) {
        return "Sampah dalam [#" + TARGET + "|" + label + "] dikelola sesuai peraturan yang berlaku.";
    }

    private static UUID id(Draft draft) {
        return draft.text().articles().getFirst().id();
    }

    private static Fingerprint print(Draft draft) {
        return LinterTest.check(Instrument.PERKADA, draft).stream()
                .filter(finding -> finding.rule() == Rule.PERATURAN_BERLAKU)
                .map(finding -> Fingerprint.of(draft, finding))
                .findFirst()
                .orElseThrow();
    }
}
