package id.susun.workflow;

import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The engine keeps a clock of its own; this sets it beside the application's while demo data play in the past. */
public final class EngineTime {

    private EngineTime() {}

    /** Lets the engine's clock run {@code ahead} of the real one; negative for the past. */
    public static void shift(Duration ahead) {
        ClockUtil.reset();
        ClockUtil.offset(ahead.toMillis());
    }

    /** Back to real time. */
    public static void reset() {
        ClockUtil.reset();
    }
}
