package id.susun.drafting.lint;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.casefile.Instrument;
import id.susun.drafting.Draft;
import id.susun.drafting.NewNode;
import id.susun.drafting.SampleText;
import id.susun.drafting.TestDrafts;
import id.susun.drafting.TextKind;
import id.susun.tenant.TenantLevel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** How often the linter is right, on texts that were judged by hand, and how its work grows with the text. */
class LinterPrecisionTest {

    private static final int MANY = 8;

    @Test
    void whatItSaysOfTheSamplesWasJudgedAndIsRight() {
        List<String> judged =
                lines("lint/samples.txt").filter(line -> !line.startsWith("#")).toList();
        List<String> found = new ArrayList<>();
        found.addAll(sample("marelan", Instrument.PERKADA, "Peraturan Wali Kota", "Kota Medan"));
        found.addAll(sample("sawahlunto", Instrument.PERKADA, "Peraturan Wali Kota", "Kota Sawahlunto"));
        found.addAll(sample("tubei", Instrument.PERKADA, "Peraturan Bupati", "Kabupaten Lebong"));
        found.addAll(sample("belawan", Instrument.KEPUTUSAN_CAMAT, "Keputusan Camat Medan Belawan", "Kota Medan"));

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(judged.stream()
                        .map(line -> line.replaceFirst(": (benar|keliru)$", ""))
                        .toList());
        long right = judged.stream().filter(line -> line.endsWith(": benar")).count();
        assertThat(100 * right / judged.size()).as("precision in percent").isGreaterThanOrEqualTo(95);
    }

    @Test
    void aWellDraftedPerdaRaisesNoAlarm() {
        Draft draft = TestDrafts.of(Examples.tree(lines("lint/perda.txt").toList()));
        assertThat(LinterTest.check(Instrument.PERDA, draft))
                .extracting(finding -> finding.rule() + " @ " + finding.place() + " " + finding.quote())
                .isEmpty();
    }

    @Test
    void tenTimesTheTextTakesAboutTenTimesTheWork() {
        LinterTest.check(Instrument.PERKADA, large(300));
        Draft small = large(300);
        Draft large = large(3000);
        long before = fastest(small);
        long after = fastest(large);
        assertThat(after).as("3,000 articles against %d ns for 300", before).isLessThan(before * 10 * MANY);
        assertThat(after).as("nanoseconds for 3,000 articles").isLessThan(5_000_000_000L);
    }

    private static long fastest(Draft draft) {
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            LinterTest.check(Instrument.PERKADA, draft);
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        return fastest;
    }

    private static Draft large(int articles) {
        List<NewNode> inside = new ArrayList<>();
        List<NewNode> terms = new ArrayList<>();
        for (int i = 1; i <= articles / 10; i++) {
            terms.add(NewNode.text(
                    TextKind.DEFINISI,
                    "Bank Sampah " + Terbilang.of(i) + " adalah tempat ke-" + i + " memilah sampah."));
        }
        inside.add(new NewNode(
                TextKind.PASAL, "", "Dalam Peraturan Bupati ini yang dimaksud dengan:", List.copyOf(terms)));
        for (int i = 2; i <= articles; i++) {
            inside.add(new NewNode(
                    TextKind.PASAL,
                    "",
                    "",
                    List.of(
                            NewNode.text(
                                    TextKind.AYAT,
                                    "Bank Sampah dibina sebagaimana dimaksud dalam Pasal " + (i - 1)
                                            + " paling lama 30 (tiga puluh) hari setelah 12 hari."),
                            NewNode.text(TextKind.AYAT, "Pembinaan sebagaimana dimaksud pada ayat (1) dilaporkan."))));
        }
        return TestDrafts.of(List.of(
                NewNode.text(TextKind.JUDUL, "Bank Sampah"), new NewNode(TextKind.BAB, "KETENTUAN UMUM", "", inside)));
    }

    private static List<String> sample(String name, Instrument instrument, String ownName, String region) {
        try (var stream = new ClassPathResource("demo/samples/" + name + ".json").getInputStream()) {
            Draft draft = TestDrafts.of(
                    SampleText.nodes(JsonMapper.shared().readTree(stream).path("policy_draft")));
            return Linter.check(new LintInput(
                            draft, instrument, ownName, region, TenantLevel.KOTA, LocalDate.of(2026, 1, 1)))
                    .stream()
                    .map(finding -> name + " " + finding.rule() + " @ " + finding.place())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static java.util.stream.Stream<String> lines(String name) {
        try (var stream = new ClassPathResource(name).getInputStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
