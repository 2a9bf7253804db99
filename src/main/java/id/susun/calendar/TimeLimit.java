package id.susun.calendar;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How long a step may take, or something that runs beside the steps.
 *
 * @param key id of a step, or one of {@link id.susun.workflow.Deadlines#BESIDE_STEPS}
 * @param days how many days
 * @param unit what they are
 * @param reminderDays how many working days before the end its people are reminded
 * @param basis where the limit comes from
 * @param original the product's own limit where this government has set another, null where it has not
 */
public record TimeLimit(
        String key,
        int days,
        Unit unit,
        int reminderDays,
        String basis,
        @Nullable TimeLimit original) implements Serializable {

    /** What a limit counts. */
    public enum Unit {
        WORKING_DAY,
        CALENDAR_DAY
    }
}
