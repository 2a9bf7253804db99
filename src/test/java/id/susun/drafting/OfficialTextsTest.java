package id.susun.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.susun.casefile.CaseSummary;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficialTextsTest {

    @Test
    void aPrintIsNamedAfterTheTextNotAfterTheCasesWorkingTitle() {
        CaseSummary policyCase = mock();
        when(policyCase.title()).thenReturn("Judul kerja");
        DraftText named = new DraftText(
                List.of(NewNode.text(TextKind.JUDUL, "Jam Layanan").at(null, 0)));

        assertThat(OfficialTexts.name(policyCase, named)).isEqualTo("Jam Layanan");
        assertThat(OfficialTexts.name(policyCase, new DraftText(List.of()))).isEqualTo("Judul kerja");
    }

    @Test
    void aPrintTellsTheTimeOfItsRegion() {
        Instant printed = Instant.parse("2026-04-07T17:15:00Z");
        assertThat(OfficialTexts.at(printed, ZoneId.of("Asia/Jakarta"))).isEqualTo("8 April 2026 00.15 WIB");
        assertThat(OfficialTexts.at(printed, ZoneId.of("Asia/Makassar"))).isEqualTo("8 April 2026 01.15 WITA");
        assertThat(OfficialTexts.at(printed, ZoneId.of("Asia/Jayapura"))).isEqualTo("8 April 2026 02.15 WIT");
    }
}
