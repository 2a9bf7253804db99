package id.susun.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SkmResultTest {

    @Test
    void theSampleSurveyComesToItsPrintedFigures() throws IOException {
        JsonNode survey = sample();
        SkmResult result = SkmResult.of(counts(survey)).orElseThrow();

        assertThat(result.index()).isEqualByComparingTo("3.2521");
        assertThat(result.converted()).isEqualByComparingTo("81.30");
        assertThat(result.grade()).isEqualTo(SkmGrade.B);
        assertThat(result.lowest()).containsExactly(SkmElement.U8, SkmElement.U9, SkmElement.U3);
        for (JsonNode row : survey.path("elements")) {
            SkmElement element = SkmElement.valueOf(row.path("code").asString());
            assertThat(result.elements().get(element.ordinal()))
                    .returns(331, SkmResult.Line::answers)
                    .satisfies(line -> assertThat(line.average())
                            .isEqualByComparingTo(row.path("average").decimalValue()))
                    .satisfies(line -> assertThat(line.converted())
                            .isEqualByComparingTo(row.path("converted").decimalValue()));
        }
    }

    @Test
    void whoLeavesAnElementOutDoesNotCountInItsMean() {
        SkmCounts counts = SkmCounts.none();
        for (SkmElement element : SkmElement.values()) {
            counts = counts.plus(element, 4, 2);
        }
        SkmCounts oneMissing = counts.plus(SkmElement.U1, 2, 2);

        assertThat(SkmResult.of(oneMissing).orElseThrow().elements().getFirst())
                .returns(4, SkmResult.Line::answers)
                .satisfies(line -> assertThat(line.average()).isEqualByComparingTo("3"));
        assertThat(SkmResult.of(counts).orElseThrow().converted()).isEqualByComparingTo("100");
    }

    @Test
    void thereIsNoIndexWhileAnElementHasNoAnswer() {
        assertThat(SkmResult.of(SkmCounts.none().plus(SkmElement.U1, 4, 9))).isEmpty();
    }

    @Test
    void countsAreThirtySixAndNeverNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> SkmCounts.of(1, 2, 3));
        int[] cells = new int[36];
        cells[35] = -1;
        assertThatIllegalArgumentException().isThrownBy(() -> SkmCounts.of(cells));
        assertThatIllegalArgumentException().isThrownBy(() -> SkmCounts.none().plus(SkmElement.U1, 5, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "25.00, D",
        "64.99, D",
        "65.00, C",
        "76.60, C",
        "76.61, B",
        "88.30, B",
        "88.31, A",
        "100.00, A",
    })
    void theConvertedIndexDecidesTheGrade(BigDecimal converted, SkmGrade grade) {
        assertThat(SkmGrade.of(converted)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 10",
        "15, 14",
        "50, 44",
        "100, 80",
        "220, 140",
        "300, 169",
        "460, 210",
        "1000, 278",
        "1900, 320",
        "2400, 331",
        "5000, 357",
        "9000, 368",
        "30000, 379",
        "75000, 382",
        "1000000, 384"
    })
    void theSmallestSampleIsThatOfThePrintedTable(long population, int sample) {
        assertThat(MinimumSample.of(population)).isEqualTo(sample);
    }

    @Test
    void theFormulaStandsWhereThePrintedTableRoundsDifferently() {
        assertThat(MinimumSample.of(100_000)).as("the table prints 384").isEqualTo(383);
    }

    private static SkmCounts counts(JsonNode survey) {
        SkmCounts counts = SkmCounts.none();
        for (JsonNode row : survey.path("elements")) {
            for (int answer = SkmCounts.LOWEST; answer <= SkmCounts.HIGHEST; answer++) {
                counts = counts.plus(
                        SkmElement.valueOf(row.path("code").asString()),
                        answer,
                        row.path("answers").path(Integer.toString(answer)).asInt());
            }
        }
        return counts;
    }

    private static JsonNode sample() throws IOException {
        try (InputStream stream = new ClassPathResource("demo/samples/marelan.json").getInputStream()) {
            return JsonMapper.shared().readTree(stream).path("skm");
        }
    }
}
