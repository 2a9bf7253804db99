package id.susun.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.tenant.CurrentTenant;
import id.susun.tenant.Provisioning;
import id.susun.tenant.TenantId;
import id.susun.tenant.TenantLevel;
import id.susun.tenant.Tenants;
import id.susun.testing.SusunTest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SusunTest
class DeadlinesTest {

    private static final TenantId LEBONG = new TenantId("kabupaten-lebong");
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CurrentTenant currentTenant;

    @Autowired
    private Tenants tenants;

    @Autowired
    private Provisioning provisioning;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aDeadlineThatCrossesTheYearKnowsTheHolidaysOfTheNext() {
        assertThat(due(LEBONG, "sign", "2026-12-30T10:00:00+07:00")).isEqualTo("2027-01-07T09:00:00Z");
        assertThat(due(LEBONG, "sign", "2027-03-08T10:00:00+07:00")).isEqualTo("2027-03-17T09:00:00Z");
        assertThat(due(LEBONG, "sign", "2027-03-24T10:00:00+07:00")).isEqualTo("2027-04-01T09:00:00Z");
    }

    @Test
    void aDayEndsAtSixteenHoursWhereTheTenantIs() {
        TenantId jayapura = aTenant("kota-jayapura", "91.71", "Asia/Jayapura");
        TenantId makassar = aTenant("kota-makassar", "73.71", "Asia/Makassar");

        assertThat(due(LEBONG, "promulgate", "2026-11-25T10:00:00+07:00")).isEqualTo("2026-11-27T16:00:00+07:00");
        assertThat(due(makassar, "promulgate", "2026-11-25T10:00:00+07:00")).isEqualTo("2026-11-27T16:00:00+08:00");
        assertThat(due(jayapura, "promulgate", "2026-11-25T10:00:00+07:00")).isEqualTo("2026-11-27T16:00:00+09:00");
    }

    @Test
    void aStepBegunAfterMidnightInTheEastCountsFromTheDayThere() {
        TenantId jayapura = aTenant("kota-jayapura", "91.71", "Asia/Jayapura");

        assertThat(due(LEBONG, "promulgate", "2026-11-25T22:30:00+07:00")).isEqualTo("2026-11-27T16:00:00+07:00");
        assertThat(due(jayapura, "promulgate", "2026-11-25T22:30:00+07:00")).isEqualTo("2026-11-30T16:00:00+09:00");
    }

    @Test
    void aReminderKeepsTheHourOfTheTenantToo() {
        TenantId jayapura = aTenant("kota-jayapura", "91.71", "Asia/Jayapura");
        Deadlines deadlines = at("2026-11-25T10:00:00+07:00");

        assertThat(inTenant(jayapura, () -> deadlines.reminder("promulgate"))).isEqualTo("2026-11-26T16:00:00+09:00");
    }

    @Test
    void aLimitCountsFromTheDayOfALetterAndSaysWhatIsLeft() {
        LocalDate letter = LocalDate.of(2026, 11, 23);
        TimeLimit early = CurrentTenant.callAs(
                LEBONG,
                () -> transaction.execute(
                        status -> at("2026-11-25T10:00:00+07:00").limit(Step.FACILITATION, letter)));
        TimeLimit late = CurrentTenant.callAs(
                LEBONG,
                () -> transaction.execute(
                        status -> at("2026-12-16T10:00:00+07:00").limit(Step.FACILITATION, letter)));

        assertThat(early)
                .isEqualTo(new TimeLimit(15, true, "Permendagri 80/2015 Pasal 89", LocalDate.of(2026, 12, 14), 13));
        assertThat(late.left()).isEqualTo(-2);
    }

    @Test
    void aHolidayThatIsOnlyExpectedSaysSo() {
        List<LocalDate> certain = jdbc.sql("""
                        select day from national_holiday
                        where extract(year from day) = 2027 and name not like '%(perkiraan, menunggu SKB)' order by day
                        """).query(LocalDate.class).list();
        assertThat(certain)
                .extracting(day -> day.toString().substring("2027-".length()))
                .containsExactly("01-01", "02-06", "03-26", "03-28", "05-01", "05-06", "06-01", "08-17", "12-25");
    }

    private Instant due(TenantId tenant, String step, String now) {
        return inTenant(tenant, () -> at(now).due(step));
    }

    private Deadlines at(String now) {
        Clock clock = Clock.fixed(OffsetDateTime.parse(now).toInstant(), JAKARTA);
        return new Deadlines(jdbc, currentTenant, tenants, clock);
    }

    private Instant inTenant(TenantId tenant, Supplier<Date> deadline) {
        return CurrentTenant.callAs(
                tenant, () -> transaction.execute(status -> deadline.get().toInstant()));
    }

    private TenantId aTenant(String id, String code, String zone) {
        provisioning.provision(new Provisioning.Government(
                id, id, TenantLevel.KOTA, id, code, "Uji", "Uji", "Wali Kota", ZoneId.of(zone), List.of()));
        return new TenantId(id);
    }
}
