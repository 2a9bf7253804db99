package id.susun.drafting.lint;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.susun.casefile.Instrument;
import id.susun.casefile.Severity;
import id.susun.drafting.Draft;
import id.susun.drafting.TestDrafts;
import id.susun.drafting.TextKind;
import id.susun.drafting.basis.BasisBook;
import id.susun.drafting.basis.BasisKind;
import id.susun.drafting.basis.BasisStatus;
import id.susun.drafting.basis.LegalBasis;
import id.susun.drafting.lint.Examples.Example;
import id.susun.shell.Texts;
import id.susun.tenant.TenantLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LinterTest {

    private static final BasisBook BOOK = new BasisBook(List.of(
            basis(5, 2014, BasisStatus.REVOKED, "Undang-Undang Nomor 20 Tahun 2023"),
            basis(12, 2011, BasisStatus.AMENDED, "Undang-Undang Nomor 13 Tahun 2022"),
            basis(20, 2023, BasisStatus.IN_FORCE, "")));

    private static LegalBasis basis(int number, int year, BasisStatus status, String changedBy) {
        return new LegalBasis(
                null,
                null,
                BasisKind.UU,
                "Undang-Undang",
                String.valueOf(number),
                year,
                "Uji",
                "Lembaran Negara Republik Indonesia Tahun 2023 Nomor 1, Tambahan Lembaran Negara Republik Indonesia Nomor 2",
                null,
                status,
                changedBy,
                "P");
    }

    static List<Example> examples() {
        return Examples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theBadTextIsFoundAndTheGoodOneIsNot(Example example) {
        assertThat(rules(example.instrument(), TestDrafts.of(example.bad()))).contains(example.rule());
        assertThat(rules(example.instrument(), TestDrafts.of(example.good()))).doesNotContain(example.rule());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyFixMendsWhatItWasFor(Example example) {
        Draft draft = TestDrafts.of(example.bad());
        long before = count(example, draft);
        for (Finding finding : check(example.instrument(), draft)) {
            Finding.Fix fix = finding.fix();
            if (fix != null && finding.rule() == example.rule()) {
                Draft mended = TestDrafts.mended(draft, fix.node(), fix.heading(), fix.text());
                assertThat(count(example, mended))
                        .as(fix.heading() + fix.text())
                        .isLessThan(before);
            }
        }
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(EnumSet.allOf(Rule.class))
                .hasSizeGreaterThanOrEqualTo(45)
                .allSatisfy(rule -> assertThat(examples())
                        .as(rule.name())
                        .extracting(Example::rule)
                        .contains(rule));
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleSaysWhatToDoAndWhyInBothLanguages(Rule rule) {
        for (Locale language : List.of(Locale.of("id", "ID"), Locale.ENGLISH)) {
            assertThat(Texts.text(language, rule.key(), "x", "y")).isNotBlank();
            assertThat(Texts.text(language, rule.whyKey(), "x", "y")).isNotBlank();
        }
        assertThat(rule.angka()).matches("\\d.*");
    }

    @Test
    void aPassageIsWhereItsWordsStandInWhatIsStored() {
        String stored =
                "Sampah sebagaimana dimaksud dalam [#00000000-0000-4000-8000-000000000001|Pasal 1] dikelola sesuai"
                        + " peraturan yang berlaku.";
        Draft draft = TestDrafts.of(Examples.tree(List.of("+ PASAL: " + stored)));
        assertThat(check(Instrument.PERKADA, draft))
                .filteredOn(finding -> finding.rule() == Rule.PERATURAN_BERLAKU)
                .singleElement()
                .satisfies(finding -> {
                    Finding.Passage passage = requireNonNull(finding.passage());
                    assertThat(stored.substring(passage.start(), passage.end()))
                            .isEqualTo(finding.quote())
                            .isEqualTo("sesuai peraturan yang berlaku");
                    assertThat(requireNonNull(finding.fix()).text())
                            .contains("[#00000000-0000-4000-8000-000000000001|Pasal 1]")
                            .endsWith("sesuai dengan ketentuan peraturan perundang-undangan.");
                });
    }

    @Test
    void noRuleThatIsBrokenTooOftenHidesAnother() {
        List<String> lines = new ArrayList<>(List.of("+ PASAL: Rincian:"));
        for (int i = 0; i < 1001; i++) {
            lines.add("+   BUTIR: Sampah;");
        }
        lines.add("+ PASAL: Pelanggar dipidana dengan pidana kurungan paling lama 6 (enam) bulan.");
        Checked checked = Linter.check(input(Instrument.PERKADA, TestDrafts.of(Examples.tree(lines))));

        assertThat(checked.findings()).extracting(Finding::rule).contains(Rule.PIDANA_BUKAN_PERDA);
        assertThat(checked.findings())
                .filteredOn(finding -> finding.rule() == Rule.RINCIAN_HURUF_KECIL)
                .hasSize(200);
        assertThat(checked.unlisted()).containsExactly(Map.entry(Severity.WARNING, 801));
    }

    @Test
    void errorsThatAreNotListedAreCountedAllTheSame() {
        List<String> lines = new ArrayList<>(List.of("+ PASAL: Rincian:"));
        for (int i = 0; i < 2100; i++) {
            lines.add("+   BUTIR: sampah …");
        }
        Draft draft = TestDrafts.of(Examples.tree(lines));
        Checked checked = Linter.check(input(Instrument.PERKADA, draft));
        LintReport report = LintReport.of(draft, checked, List.of());

        int listed = (int) report.open().stream()
                .filter(finding -> finding.rule().severity() == Severity.ERROR)
                .count();
        assertThat(report.count(Severity.ERROR)).isGreaterThan(listed + 100);
        assertThat(report.more()).isGreaterThanOrEqualTo(100);
    }

    /** Whatever somebody writes or pastes: a check that throws would take the whole page with it. */
    @ParameterizedTest
    @EnumSource(Instrument.class)
    void noTextIsTooStrangeToBeChecked(Instrument instrument) {
        List<String> words = List.of(
                "1.000.000.000.000.000.000",
                "99999999999",
                "kurungan paling lama",
                "denda paling banyak Rp",
                "bulan",
                "orang",
                "(satu)",
                "%",
                ",0000",
                "Pasal",
                "ayat (99999999999)",
                "huruf zzzz",
                "Nomor 99999999999 Tahun 9999",
                "Undang-Undang",
                "Peraturan Menteri",
                "ini mulai berlaku pada tanggal 99 Februari 9999",
                "berlaku surut",
                "adalah",
                "yang selanjutnya disebut",
                "😀",
                "النص",
                "\u0000",
                "…",
                "[",
                "]",
                "$1",
                "\\",
                "BAB MMMMMMMMM",
                ";",
                ":",
                "dan",
                "\n");
        for (long seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            List<String> lines = new ArrayList<>();
            for (TextKind kind : TextKind.roots(instrument)) {
                String text = random.ints(random.nextInt(12), 0, words.size())
                        .mapToObj(words::get)
                        .collect(Collectors.joining(" "));
                lines.add("+ " + kind + (kind.hasHeading() ? "[" + text.replaceAll("[]\n]", "") + "]" : "") + ": "
                        + text.replace('\n', ' '));
            }
            Draft draft = TestDrafts.of(Examples.tree(lines));
            assertThatCode(() -> checked(instrument, draft)).as("seed " + seed).doesNotThrowAnyException();
        }
    }

    @Test
    void aNumberWithoutWordsIsLeftAlone() {
        Draft draft = TestDrafts.of(Examples.tree(List.of(
                "+ PASAL: Dibantu 1.000.000.000.000.000.000 orang, 12345678901 orang, dan 999.999.999.999.999 orang.",
                "+ PASAL: Pelanggar dipidana dengan pidana kurungan paling lama 99999999999 bulan.")));

        assertThat(check(Instrument.PERDA, draft))
                .filteredOn(finding -> finding.rule() == Rule.ANGKA_TANPA_HURUF
                                && finding.quote().contains("orang")
                        || finding.quote().startsWith("9"))
                .extracting(Finding::quote)
                .containsExactly("999.999.999.999.999");
        assertThat(check(Instrument.PERDA, draft)).extracting(Finding::rule).contains(Rule.PIDANA_BATAS);
    }

    private static long count(Example example, Draft draft) {
        return check(example.instrument(), draft).stream()
                .filter(finding -> finding.rule() == example.rule())
                .count();
    }

    private static Set<Rule> rules(Instrument instrument, Draft draft) {
        return check(instrument, draft).stream().map(Finding::rule).collect(Collectors.toSet());
    }

    static List<Finding> check(Instrument instrument, Draft draft) {
        return checked(instrument, draft).findings();
    }

    static Checked checked(Instrument instrument, Draft draft) {
        return Linter.check(input(instrument, draft));
    }

    private static LintInput input(Instrument instrument, Draft draft) {
        String own = switch (instrument) {
            case PERDA -> "Peraturan Daerah";
            case PERKADA -> "Peraturan Bupati";
            case PERATURAN_BERSAMA -> "Peraturan Bersama";
            case KEPUTUSAN_CAMAT -> "Keputusan Camat Tubei";
            case SURAT_EDARAN -> "Surat Edaran";
            default -> "Keputusan Bupati";
        };
        return new LintInput(
                draft, instrument, own, "Kabupaten Lebong", TenantLevel.KABUPATEN, LocalDate.of(2026, 11, 25), BOOK);
    }
}
