package id.susun.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.tenant.CaseId;
import id.susun.tenant.CurrentTenant;
import id.susun.tenant.TenantId;
import id.susun.testing.SusunTest;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@SusunTest
class AuditTrailTest {

    private static final TenantId MEDAN = new TenantId("kota-medan");

    record SomethingDone(CaseId caseId, String subject) implements Audited {}

    @Autowired
    private AuditTrail auditTrail;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    @Qualifier("ownerDataSource")
    private javax.sql.DataSource owner;

    private final CaseId caseId = new CaseId(UUID.randomUUID());

    @Test
    void entriesAreChainedInOrderEvenWhenWrittenAtOnce() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            threads.invokeAll(IntStream.range(0, 20)
                    .mapToObj(i -> (Callable<Boolean>) () -> {
                        publish("langkah " + i);
                        return true;
                    })
                    .toList());
        }
        assertThat(verify()).isEqualTo(new Verification.Intact(20));
    }

    @Test
    void aFactThatIsRolledBackLeavesNoHistory() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> CurrentTenant.runAs(
                        MEDAN,
                        () -> transaction.executeWithoutResult(status -> {
                            events.publishEvent(new SomethingDone(caseId, "akan batal"));
                            throw new IllegalStateException("business rule");
                        })));
        assertThat(CurrentTenant.callAs(MEDAN, () -> auditTrail.read(AuditFilter.of(caseId), null, 10)))
                .isEmpty();
    }

    @Test
    void thereIsNoHistoryWithoutATransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() ->
                        CurrentTenant.runAs(MEDAN, () -> events.publishEvent(new SomethingDone(caseId, "lepas"))));
    }

    @Test
    void anAlteredARemovedAndACutOffEntryAllShow() {
        publish("satu");
        publish("dua");
        publish("tiga");

        tamper("update audit_entry set actor_name = 'orang lain' where chain = ? and seq = 2");
        assertThat(verify()).isEqualTo(new Verification.Broken(2));

        tamper("delete from audit_entry where chain = ? and seq = 2");
        assertThat(verify()).isEqualTo(new Verification.Broken(2));

        tamper("delete from audit_entry where chain = ? and seq >= 2");
        assertThat(verify()).isEqualTo(new Verification.Broken(2));
    }

    private void publish(String subject) {
        CurrentTenant.runAs(
                MEDAN,
                () -> transaction.executeWithoutResult(
                        status -> events.publishEvent(new SomethingDone(caseId, subject))));
    }

    private Verification verify() {
        return CurrentTenant.callAs(MEDAN, () -> auditTrail.verify(caseId));
    }

    /** Somebody with the owner's password, who first lifts the row-level security that binds even the owner. */
    private void tamper(String sql) {
        JdbcClient jdbc = JdbcClient.create(owner);
        jdbc.sql("alter table audit_entry no force row level security").update();
        jdbc.sql(sql).param(caseId.value()).update();
        jdbc.sql("alter table audit_entry force row level security").update();
    }
}
