package id.susun.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private final WorkingDays days = new WorkingDays(Set.of(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 25)));

    @Test
    void skipsWeekendsAndHolidays() {
        assertThat(days.after(LocalDate.of(2026, 12, 22), 3)).isEqualTo(LocalDate.of(2026, 12, 29));
    }

    @Test
    void aDeadlineGivenOnASaturdayCountsFromMonday() {
        assertThat(days.after(LocalDate.of(2026, 11, 21), 1)).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void countsHowManyAreLeft() {
        assertThat(days.between(LocalDate.of(2026, 12, 22), LocalDate.of(2026, 12, 29)))
                .isEqualTo(3);
        assertThat(days.between(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 25)))
                .isZero();
    }

    @Test
    void countsBackTheSameWay() {
        assertThat(days.before(LocalDate.of(2026, 12, 29), 3)).isEqualTo(LocalDate.of(2026, 12, 22));
    }
}
