package id.susun.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.susun.casefile.CaseSummary;
import id.susun.casefile.Enactment;
import id.susun.casefile.Instrument;
import id.susun.tenant.Tenant;
import id.susun.tenant.WorkspaceType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What stands under the elucidation of a Perda. */
class SupplementLineTest {

    @Test
    void theElucidationSaysWhereItStandsOnceThatIsKnown() {
        assertThat(line("14")).isEqualTo("TAMBAHAN LEMBARAN DAERAH KOTA MEDAN NOMOR 14");
        assertThat(line(null)).isEqualTo("TAMBAHAN LEMBARAN DAERAH KOTA MEDAN NOMOR …");
    }

    private static String line(@Nullable String supplement) {
        Tenant medan = mock();
        when(medan.regionName()).thenReturn("Kota Medan");
        when(medan.headTitle()).thenReturn("Wali Kota Medan");
        CaseSummary perda = mock();
        when(perda.instrument()).thenReturn(Instrument.PERDA);
        when(perda.workspaceType()).thenReturn(WorkspaceType.BAGIAN_HUKUM);
        when(perda.workspaceName()).thenReturn("Bagian Hukum");
        LocalDate day = LocalDate.of(2026, 4, 7);
        Enactment enactment = new Enactment(
                "Kompetensi",
                "5",
                2026,
                day,
                "Lembaran Daerah Kota Medan Tahun 2026 Nomor 5",
                day,
                null,
                null,
                supplement);
        return new Formalities(medan, perda, enactment)
                .closing()
                .elucidationEndLine()
                .orElseThrow();
    }
}
