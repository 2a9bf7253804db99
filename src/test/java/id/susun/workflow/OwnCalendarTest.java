package id.susun.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.Refused;
import id.susun.calendar.Holiday;
import id.susun.calendar.Holidays;
import id.susun.calendar.TimeLimit;
import id.susun.calendar.TimeLimits;
import id.susun.identity.ActingPerson;
import id.susun.identity.DemoPeople;
import id.susun.tenant.CurrentTenant;
import id.susun.tenant.Tenants;
import id.susun.testing.SusunTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** A government's own holidays and limits, and that a neighbour's are not touched by them. */
@SusunTest
class OwnCalendarTest {

    private static final DemoPeople PEOPLE = DemoPeople.load();
    private static final ActingPerson ADMIN = PEOPLE.as("admin.lebong");
    private static final ActingPerson NEIGHBOUR = PEOPLE.as("admin.medan");
    private static final LocalDate MONDAY = LocalDate.of(2027, 8, 23);

    @Autowired
    private Holidays holidays;

    @Autowired
    private TimeLimits limits;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CurrentTenant currentTenant;

    @Autowired
    private Tenants tenants;

    @Autowired
    private TransactionTemplate transactions;

    @AfterEach
    void asTheProductHasIt() {
        ADMIN.run(() -> {
            holidays.of(2027).stream().filter(own -> !own.national()).forEach(own -> holidays.remove(own.day()));
            holidays.of(2027).forEach(day -> holidays.rest(day.day()));
            limits.reset(Step.PROMULGATE.id());
        });
    }

    @Test
    void aDayOffOfItsOwnMovesAGovernmentsDueDates() throws Exception {
        assertThat(due(ADMIN, "2027-08-20")).isEqualTo("2027-08-24");

        ADMIN.run(() -> holidays.add(MONDAY, "Hari jadi kabupaten"));

        assertThat(due(ADMIN, "2027-08-20")).isEqualTo("2027-08-25");
        assertThat(due(NEIGHBOUR, "2027-08-20")).isEqualTo("2027-08-24");
        refused("calendar.day.twice", () -> ADMIN.run(() -> holidays.add(MONDAY, "Lagi")));
        refused("calendar.day.name", () -> ADMIN.run(() -> holidays.add(MONDAY.plusDays(1), " ")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> PEOPLE.as("sekda.lebong").run(() -> holidays.add(MONDAY.plusDays(1), "Libur")));
    }

    @Test
    void aNationalHolidayOnWhichItWorksCounts() throws Exception {
        assertThat(due(ADMIN, "2027-08-16")).as("the 17th is a holiday").isEqualTo("2027-08-19");

        ADMIN.run(() -> holidays.work(LocalDate.of(2027, 8, 17), "SE Bupati 800/1/2027"));

        assertThat(due(ADMIN, "2027-08-16")).isEqualTo("2027-08-18");
        assertThat(due(NEIGHBOUR, "2027-08-16")).isEqualTo("2027-08-19");
        assertThat(ADMIN.call(() -> holidays.of(2027)))
                .filteredOn(day -> day.workedBecause() != null)
                .extracting(Holiday::workedBecause)
                .containsExactly("SE Bupati 800/1/2027");
        refused("calendar.day.gone", () -> ADMIN.run(() -> holidays.work(MONDAY, "Bukan libur")));
    }

    @Test
    void whatRunsBesideTheStepsCanBeSetToo() throws Exception {
        ADMIN.run(() -> limits.set(Deadlines.SIGN_PERDA, 20, TimeLimit.Unit.WORKING_DAY, 1, "Perbup 12/2027"));
        try {
            assertThat(ADMIN.call(() -> deadlines
                            .limit(Deadlines.SIGN_PERDA, LocalDate.of(2026, 3, 2))
                            .days()))
                    .isEqualTo(20);
            assertThat(ADMIN.call(() -> limits.all()))
                    .extracting(TimeLimit::key)
                    .containsAll(Deadlines.BESIDE_STEPS);
        } finally {
            ADMIN.run(() -> limits.reset(Deadlines.SIGN_PERDA));
        }
    }

    @Test
    void aLimitOfItsOwnNeedsABasisAndGoesBackToTheDefault() throws Exception {
        ADMIN.run(() -> limits.set(Step.PROMULGATE.id(), 4, TimeLimit.Unit.WORKING_DAY, 1, "Perbup 12/2027"));

        assertThat(due(ADMIN, "2027-08-23")).isEqualTo("2027-08-27");
        assertThat(due(NEIGHBOUR, "2027-08-23")).isEqualTo("2027-08-25");
        assertThat(ADMIN.call(() -> limits.all()))
                .filteredOn(limit -> limit.key().equals(Step.PROMULGATE.id()))
                .singleElement()
                .satisfies(limit -> {
                    assertThat(limit.basis()).isEqualTo("Perbup 12/2027");
                    assertThat(limit.original()).isNotNull();
                });
        refused(
                "calendar.limit.days",
                () -> ADMIN.run(() -> limits.set(Step.SIGN.id(), 0, TimeLimit.Unit.WORKING_DAY, 0, "Perbup")));
        refused(
                "calendar.limit.reminder",
                () -> ADMIN.run(() -> limits.set(Step.SIGN.id(), 2, TimeLimit.Unit.WORKING_DAY, 3, "Perbup")));
        refused(
                "calendar.limit.basis",
                () -> ADMIN.run(() -> limits.set(Step.SIGN.id(), 2, TimeLimit.Unit.WORKING_DAY, 1, " ")));
        ADMIN.run(() -> limits.reset(Step.PROMULGATE.id()));
        assertThat(due(ADMIN, "2027-08-23")).isEqualTo("2027-08-25");
    }

    @Test
    void ofTwoWhoAddTheSameDayAtOnceTheSecondIsTold() throws Exception {
        LocalDate day = LocalDate.of(2028, 3, 15);
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(1);
        Thread adding = Thread.ofPlatform()
                .start(() -> ADMIN.run(() -> transactions.executeWithoutResult(status -> {
                    holidays.add(day, "Hari jadi");
                    first.countDown();
                    await(second);
                })));
        await(first);
        Thread release = Thread.ofPlatform().start(() -> {
            LockSupport.parkNanos(Duration.ofMillis(400).toNanos());
            second.countDown();
        });
        refused("calendar.day.twice", () -> ADMIN.run(() -> holidays.add(day, "Hari jadi kabupaten")));
        adding.join();
        release.join();
        ADMIN.run(() -> holidays.remove(day));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The day on which a promulgation begun at 10 in the morning is due. */
    private String due(ActingPerson who, String day) throws Exception {
        Instant morning = Instant.parse(day + "T03:00:00Z");
        Deadlines fixed = new Deadlines(jdbc, currentTenant, tenants, Clock.fixed(morning, ZoneOffset.UTC));
        return who.call(() -> transactions.execute(
                status -> LocalDate.ofInstant(fixed.due("promulgate").toInstant(), ZoneId.of("Asia/Jakarta"))
                        .toString()));
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatExceptionOfType(Refused.class).isThrownBy(work).returns(key, Refused::key);
    }
}
