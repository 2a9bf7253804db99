package id.susun.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;

/**
 * One reasoned reply to one input or to several alike.
 *
 * @param inputs ids of the inputs with the version of each that was read, 500 at most
 * @param status what became of them
 * @param reason why, at most 4,000 characters
 */
public record ReplyToInputs(
        @NotEmpty(message = "{consultation.reply.none}") @Size(max = 500, message = "{consultation.reply.many}")
        Map<UUID, Integer> inputs,

        @NotNull(message = "{consultation.reply.status.missing}")
        ReplyStatus status,

        @NotBlank(message = "{consultation.reply.reason.missing}")
        @Size(max = 4000, message = "{consultation.reply.reason.long}")
        String reason) {}
