package id.susun.needs;

import id.susun.tenant.CaseId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;

/** The gap matrices of two fictional governments with the results that a person computed for them. */
record SampleGaps(RecordGap gap, String expectedGap, String expectedFulfilment, GapCategory category, int rank) {

    static List<SampleGaps> of(String file) {
        try {
            return new ClassPathResource("needs/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";"))
                    .map(SampleGaps::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Gap> entities(List<SampleGaps> rows) {
        CaseId caseId = new CaseId(UUID.randomUUID());
        return rows.stream().map(row -> new Gap(caseId, 1, row.gap().tidy())).toList();
    }

    private static SampleGaps row(String[] cell) {
        RecordGap gap = new RecordGap(
                null,
                null,
                cell[0],
                cell[1],
                cell[2],
                cell[3],
                CompetencyType.valueOf(cell[4]),
                Integer.parseInt(cell[5]),
                Integer.parseInt(cell[6]),
                new BigDecimal(cell[7]),
                new Usg(Integer.parseInt(cell[8]), Integer.parseInt(cell[9]), Integer.parseInt(cell[10])));
        return new SampleGaps(gap, cell[11], cell[12], GapCategory.valueOf(cell[13]), Integer.parseInt(cell[14]));
    }
}
