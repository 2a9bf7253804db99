package id.susun.officials;

import id.susun.identity.Office;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A time in which a holder of offices is away.
 *
 * @param id its id
 * @param personId who is away
 * @param personName their name
 * @param from first day
 * @param to last day
 * @param note why, in a few words
 * @param uncovered offices that they hold and nobody acts for on all of its days that are still to come
 */
public record Absence(
        UUID id, String personId, String personName, LocalDate from, LocalDate to, String note, List<Office> uncovered)
        implements Serializable {

    /** Keeps its own copy. */
    public Absence {
        uncovered = List.copyOf(uncovered);
    }
}
