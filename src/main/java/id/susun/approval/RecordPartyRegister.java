package id.susun.approval;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a joint regulation bears in the region of another party.
 *
 * @param party node of the text that names it
 * @param number its number there, Arabic digits (UU 12/2011 Lampiran II angka 2a)
 * @param year year of that number
 * @param gazette its gazette entry there, up to 200 characters; null until it is promulgated there
 * @param promulgatedOn day of that promulgation; null as {@code gazette} is
 * @param promulgator who promulgated it there; null where that is not known
 */
public record RecordPartyRegister(
        @NotNull UUID party,

        @NotNull @Pattern(regexp = "\\s*[0-9]{1,6}[A-Za-z]?\\s*", message = "{joint.number.form}")
        String number,

        @Min(value = 1945, message = "{joint.year.form}") @Max(value = 2200, message = "{joint.year.form}")
        int year,

        @Nullable @Size(max = 200, message = "{joint.gazette.long}")
        String gazette,

        @Nullable LocalDate promulgatedOn,

        @Nullable @Size(max = 200, message = "{joint.signer.long}")
        String promulgator) {}
