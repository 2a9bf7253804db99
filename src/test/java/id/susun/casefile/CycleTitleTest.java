package id.susun.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.susun.tenant.CaseId;
import id.susun.tenant.Tenant;
import id.susun.tenant.WorkspaceType;
import id.susun.workflow.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CycleTitleTest {

    private static final String FIRST = "Peraturan Bupati Lebong Nomor 3 Tahun 2026 tentang Kearsipan";

    private final Tenant lebong = mock();

    CycleTitleTest() {
        when(lebong.headTitle()).thenReturn("Bupati Lebong");
        when(lebong.regionName()).thenReturn("Kabupaten Lebong");
    }

    @Test
    void aFirstAmendmentNamesTheRegulationByNumberAndYear() {
        assertThat(title(Instrument.PERKADA, "Kearsipan", 1, false)).isEqualTo("Perubahan atas " + FIRST);
        assertThat(title(Instrument.PERDA, "Kearsipan", 1, false))
                .isEqualTo("Perubahan atas Peraturan Daerah Kabupaten Lebong Nomor 3 Tahun 2026 tentang Kearsipan");
    }

    @Test
    void laterAmendmentsCountAndNameTheRegulationItself() {
        assertThat(title(Instrument.PERKADA, "Perubahan atas " + FIRST, 2, false))
                .isEqualTo("Perubahan Kedua atas " + FIRST);
        assertThat(title(Instrument.PERKADA, "PERUBAHAN KEDUA ATAS " + FIRST, 3, false))
                .isEqualTo("Perubahan Ketiga atas " + FIRST);
    }

    @Test
    void aRepealNamesTheRegulationItself() {
        assertThat(title(Instrument.PERKADA, "Kearsipan", 1, true)).isEqualTo("Pencabutan " + FIRST);
        assertThat(title(Instrument.PERKADA, "Perubahan atas " + FIRST, 2, true))
                .isEqualTo("Pencabutan " + FIRST);
    }

    private String title(Instrument instrument, String enacted, int cycle, boolean repeal) {
        return CycleTitle.of(lebong, evaluated(instrument, enacted, cycle), repeal);
    }

    private static CaseSummary evaluated(Instrument instrument, String enacted, int cycle) {
        LocalDate on = LocalDate.of(2026, 3, 2);
        Enactment enactment = new Enactment(enacted, "3", 2026, on, "Berita Daerah", on, null, null, null);
        return new CaseSummary(
                new CaseId(new UUID(1, 2)),
                "Judul kerja",
                "",
                instrument,
                "",
                Concerns.UNSAID,
                new UUID(3, 4),
                "bkpsdm",
                "BKPSDM",
                WorkspaceType.PERANGKAT_DAERAH,
                Stage.EVALUATION,
                Instant.EPOCH,
                CaseStatus.ACTIVE,
                cycle,
                null,
                null,
                "x",
                "X",
                Instant.EPOCH,
                enactment,
                0);
    }
}
