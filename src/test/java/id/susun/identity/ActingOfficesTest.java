package id.susun.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.tenant.CurrentTenant;
import id.susun.tenant.TenantId;
import id.susun.testing.SusunTest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From which moment to which an appointment is in force. */
@SusunTest
class ActingOfficesTest {

    private static final TenantId LEBONG = new TenantId("kabupaten-lebong");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void anAppointmentHoldsFromTheFirstToTheLastDayInTheTenantsOwnTimeZone() throws Exception {
        String person = "plh-" + UUID.randomUUID();
        CurrentTenant.callAs(LEBONG, () -> transactions.execute(status -> insert(person)));

        assertThat(at(person, "2031-03-02T16:59:59Z"))
                .as("23.59 WIB the day before")
                .isEmpty();
        assertThat(at(person, "2031-03-02T17:00:00Z")).as("midnight WIB").satisfiesExactly(acting -> {
            assertThat(acting.office()).isEqualTo(Office.SEKDA);
            assertThat(acting.capacity()).isEqualTo(Capacity.PLH);
            assertThat(acting.order().number()).isEqualTo("800/1");
            assertThat(acting.order().date()).isEqualTo(LocalDate.of(2031, 3, 1));
            assertThat(acting.order().from()).isEqualTo(LocalDate.of(2031, 3, 3));
            assertThat(acting.until()).isEqualTo(LocalDate.of(2031, 3, 4));
        });
        assertThat(at(person, "2031-03-04T16:59:59Z")).hasSize(1);
        assertThat(at(person, "2031-03-04T17:00:00Z"))
                .as("midnight after the last day")
                .isEmpty();
        assertThat(offices("2031-03-03T05:00:00Z").today(new TenantId("kota-medan"), person))
                .isEmpty();
    }

    private Set<ActingOffice> at(String person, String moment) throws Exception {
        return CurrentTenant.callAs(LEBONG, () -> offices(moment).today(LEBONG, person));
    }

    private ActingOffices offices(String moment) {
        return new ActingOffices(jdbc, transactions, Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
    }

    private int insert(String person) {
        return jdbc.sql("""
                        insert into acting_official (id, tenant_id, office, person_id, person_name, capacity, document_number,
                            document_date, starts_on, ends_on, entered_by, entered_name, entered_at)
                        values (:id, 'kabupaten-lebong', 'SEKDA', :person, 'Plh.', 'PLH', '800/1', '2031-03-01', '2031-03-03',
                            '2031-03-04', 'admin', 'Admin', now())
                        """)
                .param("id", UUID.randomUUID())
                .param("person", person)
                .update();
    }
}
