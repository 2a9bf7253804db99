package id.susun.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T07:05:00Z");

    @AfterEach
    void closeTheScreen() {
        UI.setCurrent(null);
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Pontianak, '22 Nov 2026, 23.30 WIB'",
        "Asia/Makassar, '23 Nov 2026, 00.30 WITA'",
        "Asia/Jayapura, '23 Nov 2026, 01.30 WIT'",
        "Asia/Kolkata, '22 Nov 2026, 22.00 UTC+05:30'"
    })
    void timesAreThoseOfTheGovernmentWhoseScreenIsOpen(ZoneId zone, String expected) {
        UI screen = new UI();
        screen.setLocale(TextBundles.INDONESIAN);
        UI.setCurrent(screen);
        Formats.setZone(screen, zone);
        Instant lateInTheWest = Instant.parse("2026-11-22T16:30:00Z");

        assertThat(Formats.dateTime(lateInTheWest)).isEqualTo(expected);
        assertThat(Formats.ago(lateInTheWest, lateInTheWest.plusSeconds(36_000)))
                .isEqualTo(expected.startsWith("23") ? "10 jam lalu" : "kemarin");
        Formats.setZone(screen, null);
        assertThat(Formats.dateTime(lateInTheWest)).endsWith(" WIB");
    }

    @Test
    void datesAndTimesAreWrittenAsInIndonesianOffices() {
        assertThat(Formats.date(TODAY)).isEqualTo("22 November 2026");
        assertThat(Formats.shortDate(LocalDate.of(2026, 8, 1))).isEqualTo("1 Agu 2026");
        assertThat(Formats.dateTime(NOW)).isEqualTo("22 Nov 2026, 14.05 WIB");
    }

    @Test
    void anInstantBelongsToTheDayInJakarta() {
        assertThat(Formats.date(Instant.parse("2026-11-22T17:30:00Z"))).isEqualTo("23 November 2026");
    }

    @Test
    void aPeriodRepeatsOnlyWhatDiffers() {
        assertThat(Formats.period(LocalDate.of(2026, 11, 1), TODAY)).isEqualTo("1–22 Nov 2026");
        assertThat(Formats.period(LocalDate.of(2026, 10, 1), TODAY)).isEqualTo("1 Okt – 22 Nov 2026");
        assertThat(Formats.period(LocalDate.of(2025, 11, 1), TODAY)).isEqualTo("1 Nov 2025 – 22 Nov 2026");
        assertThat(Formats.period(TODAY, TODAY)).isEqualTo("22 Nov 2026");
    }

    @Test
    void aDueDateSaysHowFarItIs() {
        assertThat(Formats.due(TODAY, TODAY)).isEqualTo("hari ini");
        assertThat(Formats.due(TODAY.plusDays(1), TODAY)).isEqualTo("besok");
        assertThat(Formats.due(TODAY.plusDays(3), TODAY)).isEqualTo("3 hari lagi");
        assertThat(Formats.due(TODAY.minusDays(2), TODAY)).isEqualTo("terlambat 2 hari");
    }

    @Test
    void thePastIsCountedInWordsForAMonth() {
        assertThat(Formats.ago(NOW.minusSeconds(20), NOW)).isEqualTo("baru saja");
        assertThat(Formats.ago(NOW.minusSeconds(300), NOW)).isEqualTo("5 menit lalu");
        assertThat(Formats.ago(NOW.minusSeconds(3 * 3600), NOW)).isEqualTo("3 jam lalu");
        assertThat(Formats.ago(NOW.minusSeconds(20 * 3600), NOW)).isEqualTo("kemarin");
        assertThat(Formats.ago(NOW.minusSeconds(90L * 86_400), NOW)).isEqualTo("24 Agu 2026");
        assertThat(Formats.age(NOW.minusSeconds(3 * 86_400), NOW)).isEqualTo("3 hari");
        assertThat(Formats.age(Instant.parse("2025-08-01T00:00:00Z"), NOW)).isEqualTo("1 tahun 3 bulan");
    }

    @Test
    void moneyAndNumbersUseIndonesianSeparators() {
        assertThat(Formats.rupiah(163_300_000)).isEqualTo("Rp163.300.000");
        assertThat(Formats.rupiah(-5_000)).isEqualTo("-Rp5.000");
        assertThat(Formats.number(1234.5)).isEqualTo("1.234,5");
        assertThat(Formats.percent(87.5)).isEqualTo("87,5%");
        assertThat(Formats.percent(100)).isEqualTo("100%");
    }
}
