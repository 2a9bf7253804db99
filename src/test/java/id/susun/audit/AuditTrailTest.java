package id.susun.audit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.tenant.CaseId;
import id.susun.tenant.CurrentTenant;
import id.susun.tenant.TenantId;
import id.susun.testing.SusunTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
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
    private JdbcClient jdbc;

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
        List<AuditEntry> written = reading(history -> history.fromStart(caseId.value(), 0, 10));
        assertThat(written).isEmpty();
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
        return reading(history -> history.verify(caseId.value()));
    }

    /** Below the check who reads, which needs a case. */
    private <T> T reading(Function<AuditQuery, T> question) {
        return CurrentTenant.callAs(
                MEDAN,
                () -> requireNonNull(
                        transaction.execute(status -> question.apply(new AuditQuery(jdbc, MEDAN.value())))));
    }

    /** Somebody with the owner's password, who first lifts the row-level security that binds even the owner. */
    private void tamper(String sql) {
        JdbcClient jdbc = JdbcClient.create(owner);
        jdbc.sql("alter table audit_entry no force row level security").update();
        jdbc.sql(sql).param(caseId.value()).update();
        jdbc.sql("alter table audit_entry force row level security").update();
    }
}
