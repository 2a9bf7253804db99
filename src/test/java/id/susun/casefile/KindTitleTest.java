package id.susun.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.susun.tenant.Tenant;
import id.susun.tenant.WorkspaceType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KindTitleTest {

    @Test
    void aDecisionIsCalledByWhoeverSignsIt() {
        assertThat(title(Instrument.KEPUTUSAN_KEPALA_PD, "Dinas Perhubungan", WorkspaceType.PERANGKAT_DAERAH))
                .isEqualTo("Keputusan Kepala Dinas Perhubungan");
        assertThat(title(Instrument.KEPUTUSAN_KEPALA_PD, "Bagian Hukum", WorkspaceType.BAGIAN_HUKUM))
                .isEqualTo("Keputusan Sekretaris Daerah Kota Medan");
        assertThat(title(Instrument.KEPUTUSAN_CAMAT, "Kecamatan Medan Belawan", WorkspaceType.KECAMATAN))
                .isEqualTo("Keputusan Camat Medan Belawan");
        assertThat(title(Instrument.PERKADA, "Bagian Hukum", WorkspaceType.BAGIAN_HUKUM))
                .isEqualTo("Peraturan Wali Kota Medan");
    }

    @Test
    void theKindAloneLeavesTheRegionOut() {
        CaseSummary policyCase = of(Instrument.PERKADA, "Bagian Hukum", WorkspaceType.BAGIAN_HUKUM);
        assertThat(KindTitle.kind(medan(), policyCase)).isEqualTo("Peraturan Wali Kota");
    }

    @Test
    void aJointRegulationNamesAllItsMakers() {
        CaseSummary policyCase = of(Instrument.PERATURAN_BERSAMA, "Bagian Hukum", WorkspaceType.BAGIAN_HUKUM);
        LocalDate day = LocalDate.of(2026, 4, 7);
        PartySignature other =
                new PartySignature(UUID.randomUUID(), "BUPATI DELI SERDANG", "Nama", "Lubuk Pakam", day, null);
        when(policyCase.enactment())
                .thenReturn(new Enactment("Sampah", "5", 2026, day, null, null, null, null, null, List.of(other)));
        assertThat(KindTitle.of(medan(), policyCase))
                .isEqualTo("Peraturan Bersama Wali Kota Medan dan Bupati Deli Serdang");
        assertThat(KindTitle.kind(medan(), policyCase)).isEqualTo("Peraturan Bersama");
    }

    private static String title(Instrument instrument, String unit, WorkspaceType type) {
        return KindTitle.of(medan(), of(instrument, unit, type));
    }

    private static Tenant medan() {
        Tenant medan = mock();
        when(medan.regionName()).thenReturn("Kota Medan");
        when(medan.headTitle()).thenReturn("Wali Kota Medan");
        return medan;
    }

    private static CaseSummary of(Instrument instrument, String unit, WorkspaceType type) {
        CaseSummary policyCase = mock();
        when(policyCase.instrument()).thenReturn(instrument);
        when(policyCase.workspaceName()).thenReturn(unit);
        when(policyCase.workspaceType()).thenReturn(type);
        return policyCase;
    }
}
