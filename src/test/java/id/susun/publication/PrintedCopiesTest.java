package id.susun.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.Refused;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.EnactedPapers;
import id.susun.tenant.CaseId;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mockito.Mockito;

/** How many copies are printed at once, and how often. */
class PrintedCopiesTest {

    @Test
    @Timeout(20)
    void twoArePrintedAtOnceAndNobodyWaits() throws Exception {
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger printed = new AtomicInteger();
        EnactedPapers papers = Mockito.mock(EnactedPapers.class);
        Mockito.when(papers.copy(Mockito.any())).thenAnswer(call -> {
            begun.countDown();
            go.await();
            printed.incrementAndGet();
            return new byte[] {1};
        });
        PrintedCopies copies = new PrintedCopies(papers);
        CaseSummary first = aCase();
        CaseSummary third = aCase();
        var one = CompletableFuture.supplyAsync(() -> copies.of(first), task -> new Thread(task).start());
        var two = CompletableFuture.supplyAsync(() -> copies.of(aCase()), task -> new Thread(task).start());
        begun.await();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> copies.of(third))
                .returns("publication.busy", Refused::key);

        go.countDown();
        one.join();
        two.join();
        assertThat(copies.of(third)).hasSize(1);
        assertThat(copies.of(first)).hasSize(1);
        assertThat(printed).as("the first is kept").hasValue(3);
    }

    private static CaseSummary aCase() {
        CaseSummary summary = Mockito.mock(CaseSummary.class);
        Mockito.when(summary.id()).thenReturn(new CaseId(UUID.randomUUID()));
        return summary;
    }
}
