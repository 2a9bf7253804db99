package id.susun.drafting.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.Refused;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class TurnsTest {

    @Test
    void noMoreThanAFewReadAtATimeAndTheNextOnesTurnComes() throws Exception {
        Turns turns = new Turns(1, Duration.ofMillis(50));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<String> first = other.submit(() -> turns.take(() -> {
                begun.countDown();
                return await(end);
            }));
            begun.await();
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> turns.take(() -> "second"))
                    .returns("formats.refused.busy", Refused::key);
            end.countDown();
            assertThat(first.get()).isEqualTo("first");
        }
        assertThat(turns.take(() -> "third")).isEqualTo("third");
    }

    @Test
    void whoeverFailsGivesTheTurnBack() {
        Turns turns = new Turns(1, Duration.ZERO);
        for (int i = 0; i < 2; i++) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> turns.take(() -> {
                        throw new IllegalStateException("broken");
                    }));
        }
    }

    private static String await(CountDownLatch latch) {
        try {
            latch.await();
            return "first";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
