package id.susun.drafting.lint;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.casefile.Instrument;
import id.susun.drafting.Draft;
import id.susun.drafting.SampleText;
import id.susun.drafting.TestDrafts;
import id.susun.drafting.basis.BasisBook;
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
        Draft draft = TestDrafts.entered(Examples.tree(lines("lint/perda.txt").toList()));
        assertThat(LinterTest.check(Instrument.PERDA, draft))
                .extracting(finding -> finding.rule() + " @ " + finding.place() + " " + finding.quote())
                .isEmpty();
    }

    private static List<String> sample(String name, Instrument instrument, String ownName, String region) {
        try (var stream = new ClassPathResource("demo/samples/" + name + ".json").getInputStream()) {
            Draft draft = TestDrafts.entered(
                    SampleText.nodes(JsonMapper.shared().readTree(stream).path("policy_draft")));
            return Linter.check(new LintInput(
                            draft,
                            instrument,
                            ownName,
                            region,
                            TenantLevel.KOTA,
                            LocalDate.of(2026, 1, 1),
                            BasisBook.empty()))
                    .findings()
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
