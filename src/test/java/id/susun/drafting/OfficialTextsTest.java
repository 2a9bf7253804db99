package id.susun.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class OfficialTextsTest {

    @Test
    void aPrintTellsTheTimeOfItsRegion() {
        Instant printed = Instant.parse("2026-04-07T17:15:00Z");
        assertThat(OfficialTexts.at(printed, ZoneId.of("Asia/Jakarta"))).isEqualTo("8 April 2026 00.15 WIB");
        assertThat(OfficialTexts.at(printed, ZoneId.of("Asia/Makassar"))).isEqualTo("8 April 2026 01.15 WITA");
        assertThat(OfficialTexts.at(printed, ZoneId.of("Asia/Jayapura"))).isEqualTo("8 April 2026 02.15 WIT");
    }
}
