package id.susun.approval;

import id.susun.casefile.AskRepair;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The letter by which an institution outside answered.
 *
 * @param letterNumber number of its letter, for a register number the number itself; 1 to 100 characters
 * @param letterDate its date, not in the future and not before our letter
 * @param outcome what it says
 * @param note its notes, up to 2,000 characters; for a repair the reason, at least 10, unless it names nodes
 * @param repairs the nodes that it wants repaired, 50 at most; nothing for another outcome
 */
public record ExternalAnswer(
        @NotBlank(message = "{approval.letter.number.missing}")
        @Size(max = 100, message = "{approval.letter.number.long}")
        String letterNumber,

        @NotNull(message = "{approval.letter.date.missing}") LocalDate letterDate,

        @NotNull(message = "{approval.external.outcome.missing}")
        ExternalOutcome outcome,

        @Nullable @Size(max = 2000, message = "{approval.reason.long}")
        String note,

        @Size(max = 50, message = "{casefile.repair.many}") List<@Valid AskRepair> repairs) {

    /** Keeps its own copy. */
    public ExternalAnswer {
        repairs = List.copyOf(repairs);
    }

    /** An answer that names no nodes. */
    public ExternalAnswer(String letterNumber, LocalDate letterDate, ExternalOutcome outcome, @Nullable String note) {
        this(letterNumber, letterDate, outcome, note, List.of());
    }
}
