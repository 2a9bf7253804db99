package id.susun.casefile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;

/**
 * Names a node of the text that is to be repaired.
 *
 * @param node its id in the version under decision
 * @param reason what is wrong with it, 5 to 1,000 characters
 */
public record AskRepair(
        @NotNull(message = "{casefile.repair.node.unknown}") UUID node,

        @NotNull(message = "{casefile.repair.reason}") @Size(min = 5, max = 1000, message = "{casefile.repair.reason}")
        String reason)
        implements Serializable {}
