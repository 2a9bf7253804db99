package id.susun.casefile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Starts a case.
 *
 * @param workspace id of the workspace that initiates it
 * @param title working title, 1 to 300 characters
 * @param background why it is needed, 1 to 4,000 characters
 * @param instrument kind of legal product aimed at
 * @param rationale why that kind, 1 to 4,000 characters
 * @param concerns what it concerns, as far as that is known yet
 */
public record OpenCase(
        @NotNull(message = "{casefile.workspace.missing}") UUID workspace,

        @NotBlank(message = "{casefile.title.missing}") @Size(max = 300, message = "{casefile.title.long}")
        String title,

        @NotBlank(message = "{casefile.background.missing}") @Size(max = 4000, message = "{casefile.background.long}")
        String background,

        @NotNull(message = "{casefile.instrument.missing}") Instrument instrument,

        @NotBlank(message = "{casefile.rationale.missing}") @Size(max = 4000, message = "{casefile.rationale.long}")
        String rationale,

        @Valid Concerns concerns) {

    /** A case of which nobody has said yet what it concerns. */
    public OpenCase(UUID workspace, String title, String background, Instrument instrument, String rationale) {
        this(workspace, title, background, instrument, rationale, Concerns.UNSAID);
    }
}
