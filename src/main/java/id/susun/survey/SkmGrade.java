package id.susun.survey;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * Service quality by converted index, 25–100, rounded to two decimals. The table's bands for the unconverted index have
 * gaps, so the converted one decides (PermenPANRB 14/2017; bounds 65,00 / 76,61 / 88,31).
 */
public enum SkmGrade {
    /** Sangat baik. */
    A("88.31"),
    /** Baik. */
    B("76.61"),
    /** Kurang baik. */
    C("65.00"),
    /** Tidak baik. */
    D("0");

    private final BigDecimal from;

    SkmGrade(String from) {
        this.from = new BigDecimal(from);
    }

    /** The grade of a converted index with two decimals. */
    public static SkmGrade of(BigDecimal converted) {
        return Arrays.stream(values())
                .filter(grade -> converted.compareTo(grade.from) >= 0)
                .findFirst()
                .orElse(D);
    }
}
