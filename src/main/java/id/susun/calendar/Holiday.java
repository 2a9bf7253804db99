package id.susun.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day off, or one that would be.
 *
 * @param day the day
 * @param name what it is
 * @param national whether it is the nation's rather than this government's own
 * @param workedBecause why this government works on it all the same; null where it does not
 */
public record Holiday(
        LocalDate day,
        String name,
        boolean national,
        @Nullable String workedBecause) implements Serializable {}
