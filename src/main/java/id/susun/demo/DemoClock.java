package id.susun.demo;

import id.susun.workflow.EngineTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A running clock that can be put into the past while the demo cases are played, and then shows real time. */
final class DemoClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private final Clock real = Clock.system(ZONE);
    private volatile Duration ahead = Duration.ZERO;

    /** From now on it is {@code moment}, and time goes on from there; the engine follows. */
    void moveTo(Instant moment) {
        ahead = Duration.between(real.instant(), moment);
        EngineTime.shift(ahead);
    }

    void backToNow() {
        ahead = Duration.ZERO;
        EngineTime.reset();
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }
}
