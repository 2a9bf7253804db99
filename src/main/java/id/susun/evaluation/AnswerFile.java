package id.susun.evaluation;

import id.susun.survey.SkmCounts;
import id.susun.survey.SkmElement;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/**
 * Reads survey answers from CSV: UTF-8, comma or semicolon, a header with U1 to U9 in any order, one respondent a row, 1 to
 * 4 in each cell, empty where the respondent did not answer. Other columns (a running number) are passed over, unless they
 * begin like a formula: a file that spreadsheet programs would run is refused whole.
 */
@Component
class AnswerFile {

    static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final int MOST_ROWS = 20_000;
    private static final int MOST_PROBLEMS = 20;
    private static final String FORMULA = "=+-@\t\r";

    /**
     * What a file holds.
     *
     * @param missing cells left empty
     * @param hash SHA-256 of the file, hexadecimal
     */
    record Read(SkmCounts counts, int rows, int missing, String hash) {}

    Read read(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new AnswerFileRefused("evaluation.csv.large");
        }
        String text = decode(content);
        char delimiter = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(true)
                .setAllowMissingColumnNames(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return count(parser, columns(parser), content);
        } catch (IllegalArgumentException | IOException | UncheckedIOException e) {
            throw new AnswerFileRefused("evaluation.csv.unreadable");
        }
    }

    private static String decode(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new AnswerFileRefused("evaluation.csv.encoding");
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new AnswerFileRefused("evaluation.csv.encoding");
        }
    }

    private static Map<SkmElement, Integer> columns(CSVParser parser) {
        Map<SkmElement, Integer> columns = new EnumMap<>(SkmElement.class);
        List<String> names = parser.getHeaderNames();
        for (SkmElement element : SkmElement.values()) {
            for (int column = 0; column < names.size(); column++) {
                if (names.get(column).strip().toUpperCase(Locale.ROOT).equals(element.name())) {
                    columns.put(element, column);
                }
            }
        }
        if (columns.size() < SkmElement.values().length) {
            throw new AnswerFileRefused("evaluation.csv.columns");
        }
        return columns;
    }

    private static Read count(CSVParser parser, Map<SkmElement, Integer> columns, byte[] content) {
        int[] cells = SkmCounts.none().cells();
        List<AnswerFileRefused.Problem> problems = new ArrayList<>();
        int rows = 0;
        int missing = 0;
        for (CSVRecord row : parser) {
            rows++;
            if (rows > MOST_ROWS) {
                throw new AnswerFileRefused("evaluation.csv.rows", MOST_ROWS);
            }
            long line = row.getRecordNumber() + 1;
            row.stream()
                    .filter(cell -> !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0)
                    .findFirst()
                    .ifPresent(cell -> problem(problems, "evaluation.csv.formula", line));
            for (Map.Entry<SkmElement, Integer> column : columns.entrySet()) {
                String cell = row.isSet(column.getValue())
                        ? row.get(column.getValue()).strip()
                        : "";
                if (cell.matches("[1-4]")) {
                    cells[column.getKey().ordinal() * SkmCounts.HIGHEST + Integer.parseInt(cell) - 1]++;
                } else if (cell.isEmpty()) {
                    missing++;
                } else {
                    problem(
                            problems,
                            "evaluation.csv.value",
                            line,
                            column.getKey().name());
                }
            }
            if (problems.size() >= MOST_PROBLEMS) {
                break;
            }
        }
        if (rows == 0) {
            throw new AnswerFileRefused("evaluation.csv.empty");
        }
        if (!problems.isEmpty()) {
            throw new AnswerFileRefused(problems);
        }
        return new Read(SkmCounts.of(cells), rows, missing, sha256(content));
    }

    private static void problem(List<AnswerFileRefused.Problem> problems, String key, Object... args) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new AnswerFileRefused.Problem(key, List.of(args)));
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
