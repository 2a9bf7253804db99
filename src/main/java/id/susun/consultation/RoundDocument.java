package id.susun.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A paper of a round. Whoever is to be heard must be able to read it with ease (UU 12/2011 Pasal 96 ayat (4)): where it
 * has no address, it lies at the office of the unit.
 *
 * @param kind what it is
 * @param name its name, one line of at most 200 characters
 * @param address where it can be opened, null when it is not online; https with a host and without a user name
 */
public record RoundDocument(
        @NotNull DocumentKind kind,

        @NotBlank(message = "{consultation.document.missing}")
        @Size(max = 200, message = "{consultation.document.long}")
        @Pattern(regexp = "[^\\r\\n]*", message = "{consultation.document.long}")
        String name,

        @Nullable
        @Size(max = 500, message = "{consultation.document.address.wrong}")
        @Pattern(regexp = RoundDocument.HTTPS, message = "{consultation.document.address.wrong}")
        String address)
        implements Serializable {

    /** Host, port, then path, query and fragment of the characters that RFC 3986 knows. */
    private static final String HTTPS =
            "https://[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(:[0-9]{1,5})?([/?#][A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]*)?";
}
