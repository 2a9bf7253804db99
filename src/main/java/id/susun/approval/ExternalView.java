package id.susun.approval;

import id.susun.workflow.Step;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step with an institution outside the government; null what is not known yet.
 *
 * @param step which
 * @param requestNumber number of our letter
 * @param requestDate its date
 * @param answerNumber number of their letter
 * @param answerDate its date
 * @param outcome what they answered
 * @param note their notes
 * @param enteredName who entered the last of this
 * @param enteredAt when
 * @param hash SHA-256 of the text that the answer is about
 * @param carriedFrom round in which a standing answer was given; null for one given in this round
 * @param repeats round whose answer does not hold for this text, so that it is asked for again; null where there is none
 */
public record ExternalView(
        Step step,
        @Nullable String requestNumber,
        @Nullable LocalDate requestDate,
        @Nullable String answerNumber,
        @Nullable LocalDate answerDate,
        @Nullable ExternalOutcome outcome,
        @Nullable String note,
        @Nullable String enteredName,
        @Nullable Instant enteredAt,
        @Nullable String hash,
        @Nullable Integer carriedFrom,
        @Nullable Integer repeats) {}
