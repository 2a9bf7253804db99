package id.susun.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * A paper of a round, by name.
 *
 * @param kind what it is
 * @param name its name, one line of at most 200 characters
 */
public record RoundDocument(
        @NotNull DocumentKind kind,

        @NotBlank(message = "{consultation.document.missing}")
        @Size(max = 200, message = "{consultation.document.long}")
        @Pattern(regexp = "[^\\r\\n]*", message = "{consultation.document.long}")
        String name)
        implements Serializable {}
