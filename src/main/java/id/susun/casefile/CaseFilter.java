package id.susun.casefile;

import id.susun.workflow.Stage;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which cases to list; every field may be null for "any".
 *
 * @param text part of the title, any case
 * @param stage current stage
 * @param status whether and how it ended
 * @param instrument kind of legal product
 * @param workspace id of the initiating workspace
 */
public record CaseFilter(
        @Nullable String text,
        @Nullable Stage stage,
        @Nullable CaseStatus status,
        @Nullable Instrument instrument,
        @Nullable UUID workspace) {

    /** Every case. */
    public static final CaseFilter ALL = new CaseFilter(null, null, null, null, null);

    /** Where the next page begins: after the case created then, with this id. */
    public record Cursor(Instant createdAt, UUID id) {

        /** The cursor behind {@code last}. */
        public static Cursor after(CaseSummary last) {
            return new Cursor(last.createdAt(), last.id().value());
        }
    }
}
