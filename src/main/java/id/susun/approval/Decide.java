package id.susun.approval;

import id.susun.casefile.AskRepair;
import id.susun.identity.Office;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides on the submitted text for one office.
 *
 * @param office the office that the person decides for: a second click must not decide the next seat of someone with two
 * @param decision what is decided
 * @param comment reason of 10 to 2,000 characters, for an approval an optional comment of up to 2,000; a return that names
 *     nodes needs none
 * @param expectedHash SHA-256 of the text that the person was shown, 64 hexadecimal digits
 * @param repairs the nodes that a return names, 50 at most; nothing for another decision
 */
public record Decide(
        @NotNull(message = "{approval.office.missing}") Office office,
        @NotNull(message = "{approval.decision.missing}") Decision decision,

        @Nullable @Size(max = 2000, message = "{approval.reason.long}")
        String comment,

        @NotBlank(message = "{approval.text.changed}") String expectedHash,

        @Size(max = 50, message = "{casefile.repair.many}") List<@Valid AskRepair> repairs) {

    /** Keeps its own copy. */
    public Decide {
        repairs = List.copyOf(repairs);
    }

    /** A decision that names no nodes. */
    public Decide(Office office, Decision decision, @Nullable String comment, String expectedHash) {
        this(office, decision, comment, expectedHash, List.of());
    }

    /** An approval without a comment. */
    public static Decide approve(Office office, String expectedHash) {
        return new Decide(office, Decision.APPROVE, null, expectedHash);
    }
}
