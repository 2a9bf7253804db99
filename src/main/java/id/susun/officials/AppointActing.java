package id.susun.officials;

import id.susun.identity.Capacity;
import id.susun.identity.Office;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Lets somebody act for an office.
 *
 * @param office which one
 * @param workspace slug of the unit whose head is acted for; null for every other office
 * @param personId a member of the government
 * @param capacity as what
 * @param documentNumber number of the order that says so, 1 to 100 characters
 * @param documentDate its date
 * @param from first day
 * @param to last day
 */
public record AppointActing(
        @NotNull(message = "{officials.office.missing}") Office office,
        @Nullable String workspace,
        @NotBlank(message = "{officials.person.missing}") String personId,
        @NotNull(message = "{officials.capacity.missing}") Capacity capacity,

        @NotBlank(message = "{officials.document.missing}") @Size(max = 100, message = "{officials.document.long}")
        String documentNumber,

        @NotNull(message = "{officials.document.date.missing}")
        LocalDate documentDate,

        @NotNull(message = "{officials.from.missing}") LocalDate from,
        @NotNull(message = "{officials.to.missing}") LocalDate to) {}
