package id.susun.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.susun.casefile.CaseSummary;
import id.susun.casefile.Enactment;
import id.susun.casefile.Instrument;
import id.susun.casefile.Party;
import id.susun.casefile.PartySignature;
import id.susun.casefile.PolicyText;
import id.susun.casefile.Signatories;
import id.susun.casefile.Signatory;
import id.susun.identity.Capacity;
import id.susun.tenant.CaseId;
import id.susun.tenant.Tenant;
import id.susun.tenant.WorkspaceType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is printed around a joint regulation. */
class JointFormalitiesTest {

    private static final UUID REJANG = new UUID(0, 1);
    private static final UUID KEPAHIANG = new UUID(0, 2);
    private static final LocalDate DAY = LocalDate.of(2026, 4, 7);
    private static final PartySignature SIGNED =
            new PartySignature(REJANG, "BUPATI REJANG LEBONG", "Fikri Contoh", "Curup", DAY, null);

    @Test
    void aDraftNamesAllPartiesAndLeavesTheRestOpen() {
        DraftText text = text("BUPATI REJANG LEBONG");
        Formalities formalities = of(null, text);
        assertThat(formalities.titleLines())
                .containsExactly(
                        "RANCANGAN PERATURAN BERSAMA BUPATI LEBONG DAN BUPATI REJANG LEBONG",
                        "NOMOR … TAHUN …",
                        "NOMOR … TAHUN …");
        assertThat(lines(text, formalities))
                .containsExactly(
                        "DENGAN RAHMAT TUHAN YANG MAHA ESA",
                        "BUPATI LEBONG DAN BUPATI REJANG LEBONG,",
                        "",
                        "PERATURAN BERSAMA BUPATI LEBONG DAN BUPATI REJANG LEBONG TENTANG SAMPAH.",
                        "Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bersama ini dengan"
                                + " penempatannya dalam Berita Daerah Kabupaten Lebong dan Berita Daerah Kabupaten Rejang"
                                + " Lebong.",
                        "Ditetapkan di Tubei\npada tanggal …\nBUPATI LEBONG,\n\n(NAMA TANPA GELAR)",
                        "Ditetapkan di …\npada tanggal …\nBUPATI REJANG LEBONG,\n\n(NAMA TANPA GELAR)",
                        "Diundangkan di Tubei\npada tanggal …\nSEKRETARIS DAERAH KABUPATEN LEBONG,\n\n(NAMA TANPA GELAR)",
                        "Diundangkan di …\npada tanggal …\nSEKRETARIS DAERAH KABUPATEN REJANG LEBONG,\n\n(NAMA TANPA"
                                + " GELAR)",
                        "BERITA DAERAH KABUPATEN LEBONG TAHUN … NOMOR …\n"
                                + "BERITA DAERAH KABUPATEN REJANG LEBONG TAHUN … NOMOR …");
    }

    @Test
    void threePartiesAreCountedAsASentenceCountsThem() {
        Formalities formalities = of(null, text("BUPATI REJANG LEBONG", "Wali Kota Bengkulu"));
        assertThat(formalities.officeLine()).isEqualTo("BUPATI LEBONG, BUPATI REJANG LEBONG, DAN WALI KOTA BENGKULU,");
        assertThat(formalities.titleLines()).hasSize(4);
        assertThat(formalities.closing().endLine().orElseThrow()).contains("BERITA DAERAH KOTA BENGKULU");
    }

    @Test
    void theEnactedTextBearsBothNumbersAndWhoSignedWhere() {
        DraftText text = text("BUPATI REJANG LEBONG");
        PartySignature promulgated = new PartySignature(
                REJANG,
                "Bupati Rejang Lebong",
                "Fikri Contoh",
                "Curup",
                DAY,
                new PartySignature.Register(
                        "9",
                        2026,
                        "Berita Daerah Kabupaten Rejang Lebong Tahun 2026 Nomor 9",
                        DAY.plusDays(2),
                        "Sekda Contoh"));
        Formalities formalities = of(enacted(promulgated), text);
        assertThat(formalities.title("Sampah"))
                .isEqualTo(
                        "PERATURAN BERSAMA BUPATI LEBONG DAN BUPATI REJANG LEBONG NOMOR 4 TAHUN 2026 DAN NOMOR 9 TAHUN"
                                + " 2026 TENTANG SAMPAH");
        assertThat(formalities.closing().signatures())
                .containsExactly(
                        List.of(
                                "Ditetapkan di Tubei",
                                "pada tanggal 7 April 2026",
                                "Plt. BUPATI LEBONG,",
                                "",
                                "AZHARI"),
                        List.of(
                                "Ditetapkan di Curup",
                                "pada tanggal 7 April 2026",
                                "BUPATI REJANG LEBONG,",
                                "",
                                "FIKRI CONTOH"));
        assertThat(formalities.closing().promulgations().getLast())
                .containsExactly(
                        "Diundangkan di Curup",
                        "pada tanggal 9 April 2026",
                        "SEKRETARIS DAERAH KABUPATEN REJANG LEBONG,",
                        "",
                        "SEKDA CONTOH");
        assertThat(formalities.closing().endLine().orElseThrow())
                .endsWith("\nBERITA DAERAH KABUPATEN REJANG LEBONG TAHUN 2026 NOMOR 9");
    }

    @Test
    void lawSaysOnlyWhatIsKnownOfOtherGazettes() {
        Closing closing = of(enacted(SIGNED), text("BUPATI REJANG LEBONG")).closing();
        assertThat(closing.signatures()).hasSize(2);
        assertThat(closing.promulgations()).hasSize(1);
        assertThat(closing.endLine().orElseThrow()).doesNotContain("REJANG");
    }

    @Test
    void aSignatureIsOfThePartyThatTheTextNames() {
        Formalities other = of(enacted(SIGNED), text("BUPATI KEPAHIANG"));
        assertThat(other.closing().signatures().getLast()).contains("BUPATI KEPAHIANG,", "(NAMA TANPA GELAR)");
        assertThat(SIGNED.isOf(new Party(KEPAHIANG, "BUPATI REJANG LEBONG"))).isFalse();
    }

    @Test
    void theTextToSignBearsTheNamesThatAreKnown() {
        Formalities toSign =
                of(null, text("BUPATI REJANG LEBONG")).toSign(new Signatories(null, null, List.of(SIGNED)));
        assertThat(toSign.titleLine()).startsWith("PERATURAN BERSAMA BUPATI LEBONG DAN");
        assertThat(toSign.annexSignatures())
                .containsExactly(
                        List.of("BUPATI LEBONG,", "", "(NAMA TANPA GELAR)"),
                        List.of("BUPATI REJANG LEBONG,", "", "FIKRI CONTOH"));
    }

    @Test
    void aPartyThatNobodyWroteYetStaysOpen() {
        assertThat(of(null, text("")).titleLine()).isEqualTo("RANCANGAN PERATURAN BERSAMA BUPATI LEBONG DAN …");
    }

    private static List<String> lines(DraftText text, Formalities formalities) {
        return new FlatText(new CaseId(new UUID(1, 1)), text, formalities)
                .lines().lines().stream().map(PolicyText.Line::text).toList();
    }

    private static DraftText text(String... parties) {
        List<DraftNode> nodes = new java.util.ArrayList<>();
        nodes.add(NewNode.text(TextKind.JUDUL, "Sampah").at(null, 0));
        for (String party : parties) {
            UUID id = nodes.size() == 1 ? REJANG : KEPAHIANG;
            nodes.add(new NewNode(TextKind.PIHAK, "", party, List.of(), id).at(null, nodes.size()));
        }
        return new DraftText(nodes);
    }

    private static Enactment enacted(PartySignature other) {
        return new Enactment(
                "Sampah",
                "4",
                2026,
                DAY,
                null,
                null,
                new Signatory("Azhari", Capacity.PLT),
                null,
                null,
                List.of(other));
    }

    private static Formalities of(@Nullable Enactment enactment, DraftText text) {
        Tenant lebong = mock();
        when(lebong.regionName()).thenReturn("Kabupaten Lebong");
        when(lebong.seat()).thenReturn("Tubei");
        when(lebong.headTitle()).thenReturn("Bupati Lebong");
        CaseSummary policyCase = mock();
        when(policyCase.instrument()).thenReturn(Instrument.PERATURAN_BERSAMA);
        when(policyCase.workspaceType()).thenReturn(WorkspaceType.BAGIAN_HUKUM);
        when(policyCase.workspaceName()).thenReturn("Bagian Hukum");
        return new Formalities(lebong, policyCase, enactment, text.parties());
    }
}
