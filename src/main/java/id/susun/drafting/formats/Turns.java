package id.susun.drafting.formats;

import id.susun.audit.Refused;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets only a few read files at a time: one program serves all governments, and a large file takes much of its memory. */
final class Turns {

    private final Semaphore free;
    private final Duration patience;

    Turns(int atOnce, Duration patience) {
        this.free = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /**
     * Waits for a turn and does the work.
     *
     * @throws Refused {@code formats.refused.busy} when no turn comes in time
     */
    <T> T take(Supplier<T> work) {
        if (!isMine()) {
            throw new Refused("formats.refused.busy");
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private boolean isMine() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
