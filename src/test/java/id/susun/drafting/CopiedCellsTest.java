package id.susun.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CopiedCellsTest {

    @Test
    void cellsStandBetweenTabsAndRowsBetweenLineEnds() {
        assertThat(CopiedCells.of("No\tLokasi\r\n1\t Pasar A \r\n2\t\r\n"))
                .containsExactly(List.of("No", "Lokasi"), List.of("1", "Pasar A"), List.of("2", ""));
    }

    @Test
    void aQuotedCellMayHoldLineEndsTabsAndQuotes() {
        assertThat(CopiedCells.of("1\t\"baris satu\nbaris\tdua \"\"kutip\"\"\"\t3"))
                .containsExactly(List.of("1", "baris satu\nbaris\tdua \"kutip\"", "3"));
    }

    @Test
    void aQuoteThatQuotesNoCellIsASign() {
        assertThat(CopiedCells.of("\"A\" dan B\t\"tak tertutup"))
                .containsExactly(List.of("\"A\" dan B", "\"tak tertutup"));
        assertThat(CopiedCells.of("")).containsExactly(List.of(""));
    }
}
