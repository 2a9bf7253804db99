package id.susun.testing;

import com.microsoft.playwright.PlaywrightException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Ends waiting for a browser that no longer answers where JUnit's own limits do not reach: between tests. */
final class Patience {

    private Patience() {}

    /** Whether the work ended by itself; what takes longer is interrupted. */
    static boolean within(Duration limit, Runnable work) {
        Thread waiting = Thread.currentThread();
        ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().factory());
        alarm.schedule(waiting::interrupt, limit.toMillis(), TimeUnit.MILLISECONDS);
        try {
            work.run();
            return true;
        } catch (PlaywrightException interrupted) {
            return false;
        } finally {
            alarm.shutdownNow();
            Thread.interrupted();
        }
    }
}
