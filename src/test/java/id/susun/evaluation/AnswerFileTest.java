package id.susun.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.susun.survey.SkmElement;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerFileTest {

    private static final String HEADER = "no,U1,U2,U3,U4,U5,U6,U7,U8,U9\n";
    private static final String ROW = "1,3,3,2,4,3,3,4,2,3\n";

    private final AnswerFile file = new AnswerFile();

    @Test
    void rowsAreCountedByElementAndAnswer() {
        AnswerFile.Read read = file.read(utf8(HEADER + ROW + "2,4,,3,4,3,3,4,2,3\n\n"));

        assertThat(read.rows()).isEqualTo(2);
        assertThat(read.missing()).isEqualTo(1);
        assertThat(read.hash()).hasSize(64);
        assertThat(read.counts().count(SkmElement.U1, 4)).isEqualTo(1);
        assertThat(read.counts().answered(SkmElement.U2)).isEqualTo(1);
        assertThat(read.counts().count(SkmElement.U8, 2)).isEqualTo(2);
    }

    @Test
    void semicolonsAByteOrderMarkAndAnotherOrderOfColumnsAreFine() {
        AnswerFile.Read read =
                file.read(utf8("\uFEFFU9;u8;U7;U6;U5;U4;U3;U2;U1;catatan\r\n1;2;3;4;1;2;3;4;1;baik sekali\r\n"));

        assertThat(read.counts().count(SkmElement.U9, 1)).isEqualTo(1);
        assertThat(read.counts().count(SkmElement.U8, 2)).isEqualTo(1);
        assertThat(read.counts().count(SkmElement.U1, 1)).isEqualTo(1);
    }

    @Test
    void wrongColumnsAreRefused() {
        assertThat(problems(utf8("U1,U2,U3\n1,2,3\n"))).containsExactly(problem("evaluation.csv.columns"));
    }

    @Test
    void otherEncodingsAreRefused() {
        String text = HEADER.replace("no", "café") + ROW;
        assertThat(problems(text.getBytes(Charset.forName("windows-1252"))))
                .containsExactly(problem("evaluation.csv.encoding"));
        assertThat(problems((HEADER + ROW).getBytes(StandardCharsets.UTF_16)))
                .containsExactly(problem("evaluation.csv.encoding"));
        assertThat(problems((HEADER + ROW).getBytes(StandardCharsets.UTF_16LE)))
                .containsExactly(problem("evaluation.csv.encoding"));
    }

    @Test
    void formulasAreRefusedInAnyColumn() {
        assertThat(problems(utf8(HEADER + "=HYPERLINK(\"http://x\"),3,3,2,4,3,3,4,2,3\n")))
                .contains(problem("evaluation.csv.formula", 2L));
        assertThat(problems(utf8(HEADER + ROW + "@SUM(A1),3,3,2,4,3,3,4,2,3\n")))
                .containsExactly(problem("evaluation.csv.formula", 3L));
    }

    @Test
    void everyValueOutsideOneToFourIsNamedWithItsPlace() {
        assertThat(problems(utf8(HEADER + ROW + "2,5,3,2,4,3,3,4,2,baik\n")))
                .containsExactly(problem("evaluation.csv.value", 3L, "U1"), problem("evaluation.csv.value", 3L, "U9"));
    }

    @Test
    void aLongListOfProblemsEndsAtTwenty() {
        assertThat(problems(utf8(HEADER + "1,9,9,9,9,9,9,9,9,9\n".repeat(50)))).hasSize(20);
    }

    @Test
    void emptyFilesAreRefused() {
        assertThat(problems(new byte[0])).containsExactly(problem("evaluation.csv.columns"));
        assertThat(problems(utf8(HEADER))).containsExactly(problem("evaluation.csv.empty"));
    }

    @Test
    void filesTooLongOrTooLargeAreRefused() {
        assertThat(problems(utf8(HEADER + ROW.repeat(20_001)))).containsExactly(problem("evaluation.csv.rows", 20_000));
        assertThat(problems(new byte[AnswerFile.MOST_BYTES + 1])).containsExactly(problem("evaluation.csv.large"));
    }

    @Test
    void aBrokenQuoteIsRefused() {
        assertThat(problems(utf8(HEADER + "1,\"3,3,2,4,3,3,4,2,3\n")))
                .containsExactly(problem("evaluation.csv.unreadable"));
    }

    private List<AnswerFileRefused.Problem> problems(byte[] content) {
        return catchThrowableOfType(AnswerFileRefused.class, () -> file.read(content))
                .problems();
    }

    private static AnswerFileRefused.Problem problem(String key, Object... args) {
        return new AnswerFileRefused.Problem(key, List.of(args));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
