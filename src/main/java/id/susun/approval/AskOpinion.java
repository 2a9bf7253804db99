package id.susun.approval;

import id.susun.identity.Office;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Asks an office or a person for an opinion on the text under decision; one of the two is named.
 *
 * @param as the office in whose turn the question is asked
 * @param office the office asked, null for a person
 * @param workspace slug of the unit whose head is asked; null for any other office and for a person
 * @param person id of the person asked, null for an office
 * @param question what is to be said, 10 to 2,000 characters
 * @param dueOn until when an answer helps
 */
public record AskOpinion(
        @NotNull(message = "{approval.office.missing}") Office as,
        @Nullable Office office,
        @Nullable String workspace,
        @Nullable String person,

        @NotNull(message = "{opinion.question}") @Size(min = 10, max = 2000, message = "{opinion.question}")
        String question,

        @NotNull(message = "{opinion.due}") LocalDate dueOn) {}
