package id.susun.approval;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How another party signed a joint regulation.
 *
 * @param party node of the text that names it
 * @param signer who signed, without degrees (UU 12/2011 Lampiran II angka 165–172), up to 200 characters
 * @param place where it was set, up to 100 characters
 * @param on day of that signature
 */
public record RecordPartySignature(
        @NotNull UUID party,

        @NotBlank(message = "{joint.signer.missing}") @Size(max = 200, message = "{joint.signer.long}")
        String signer,

        @NotBlank(message = "{joint.place.missing}") @Size(max = 100, message = "{joint.place.long}")
        String place,

        @NotNull(message = "{approval.date.missing}") LocalDate on) {}
