package id.susun.implementation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a programme line is, as last reported.
 *
 * @param status planned until the first report
 * @param reached participants so far
 * @param jpDelivered hours over all participants so far
 * @param spent rupiah so far
 * @param note what the last report said, empty before the first
 * @param on the day it speaks of, null before the first
 * @param by name of the person who reported, null before the first
 */
public record Progress(
        ProgrammeStatus status,
        int reached,
        long jpDelivered,
        long spent,
        String note,
        @Nullable LocalDate on,
        @Nullable String by) {

    /** Before the first report. */
    static final Progress NONE = new Progress(ProgrammeStatus.PLANNED, 0, 0, 0, "", null, null);
}
