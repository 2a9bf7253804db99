package id.susun.approval;

import id.susun.casefile.AskRepair;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A printed text was not signed and goes back to drafting.
 *
 * @param reason why, 10 to 2,000 characters; a return that names nodes needs none
 * @param repairs the nodes that are to be repaired, 50 at most
 */
public record NotSigned(
        @Nullable @Size(max = 2000, message = "{approval.reason.long}")
        String reason,

        @Size(max = 50, message = "{casefile.repair.many}") List<@Valid AskRepair> repairs) {

    /** Keeps its own copy. */
    public NotSigned {
        repairs = List.copyOf(repairs);
    }
}
