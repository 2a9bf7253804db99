package id.susun.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.susun.casefile.CaseSummary;
import id.susun.casefile.Enactment;
import id.susun.casefile.Instrument;
import id.susun.casefile.KindTitle;
import id.susun.casefile.PartySignature;
import id.susun.casefile.PolicyAddress;
import id.susun.tenant.Tenant;
import id.susun.tenant.TenantId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** What everybody may read names all who made a joint regulation, and both numbers. */
class JointPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 7);
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    @Test
    void theRecordOfJdihNamesAllPartiesAndNumbers() {
        JdihRecord record = JdihRecord.of(policy(), "https://susun.example");
        assertThat(record.judul())
                .isEqualTo(
                        "Peraturan Bersama Bupati Lebong dan Bupati Rejang Lebong Nomor 4 Tahun 2026 dan Nomor 9 Tahun"
                                + " 2026 tentang Sampah");
        assertThat(record.jenis()).isEqualTo("Peraturan Bersama");
        assertThat(record.noPeraturan()).isEqualTo("4");
        assertThat(record.teuBadan()).isEqualTo("Kabupaten Lebong dan Kabupaten Rejang Lebong");
        assertThat(record.sumber())
                .isEqualTo(
                        "Berita Daerah Kabupaten Lebong Tahun 2026 Nomor 4; Berita Daerah Kabupaten Rejang Lebong Tahun"
                                + " 2026 Nomor 9");
    }

    @Test
    void itsDataNameAllPartiesAndRegions() {
        JsonNode data = JSON.readTree(new LegislationData(JSON).of(policy(), "https://susun.example"));
        assertThat(data.get("legislationIdentifier").asString()).endsWith("Nomor 4 Tahun 2026 dan Nomor 9 Tahun 2026");
        assertThat(data.get("legislationPassedBy").findValuesAsString("name"))
                .containsExactly("Pemerintah Kabupaten Lebong", "Bupati Rejang Lebong");
        assertThat(data.get("legislationJurisdiction").findValuesAsString("name"))
                .containsExactly("Kabupaten Lebong", "Kabupaten Rejang Lebong");
    }

    private static PublicPolicy policy() {
        Tenant lebong = mock();
        when(lebong.id()).thenReturn(new TenantId("kabupaten-lebong"));
        when(lebong.name()).thenReturn("Pemerintah Kabupaten Lebong");
        when(lebong.regionName()).thenReturn("Kabupaten Lebong");
        when(lebong.headTitle()).thenReturn("Bupati Lebong");
        when(lebong.seat()).thenReturn("Tubei");
        when(lebong.kemendagriCode()).thenReturn("17.07");
        Enactment enactment = new Enactment(
                "Sampah",
                "4",
                2026,
                DAY,
                "Berita Daerah Kabupaten Lebong Tahun 2026 Nomor 4",
                DAY,
                null,
                null,
                null,
                List.of(new PartySignature(
                        UUID.randomUUID(),
                        "BUPATI REJANG LEBONG",
                        "Fikri Contoh",
                        "Curup",
                        DAY,
                        new PartySignature.Register(
                                "9", 2026, "Berita Daerah Kabupaten Rejang Lebong Tahun 2026 Nomor 9", DAY, null))));
        CaseSummary policyCase = mock();
        when(policyCase.instrument()).thenReturn(Instrument.PERATURAN_BERSAMA);
        when(policyCase.enactment()).thenReturn(enactment);
        when(policyCase.title()).thenReturn("Sampah");
        PublishedRow row = mock();
        when(row.id()).thenReturn(UUID.randomUUID());
        when(row.address()).thenReturn(new PolicyAddress("peraturan-bersama", 2026, "4"));
        when(row.additions()).thenReturn(new RecordAdditions("", "", "", "", ""));
        return new PublicPolicy(
                lebong, policyCase, enactment, row, KindTitle.of(lebong, policyCase), LegalForce.IN_FORCE, null, null);
    }
}
