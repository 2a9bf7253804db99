package id.susun.approval;

import id.susun.files.StoredFile;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A regulation that was sent to the governor.
 *
 * @param letterNumber number of the letter
 * @param letterDate its date
 * @param letter its scan, null without one
 * @param proof the proof of its receipt
 * @param byName who entered it
 * @param at when
 */
public record GovernorSubmission(
        String letterNumber,
        LocalDate letterDate,
        @Nullable StoredFile letter,
        StoredFile proof,
        String byName,
        Instant at) {}
