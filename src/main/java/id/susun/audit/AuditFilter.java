package id.susun.audit;

import id.susun.tenant.CaseId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What part of the history to read; every field may be null for "any".
 *
 * @param caseId one case
 * @param text part of the actor's name or of the subject, any case
 * @param action start of an action's name, for example {@code needs.}
 * @param from not before
 * @param until before
 */
public record AuditFilter(
        @Nullable CaseId caseId,
        @Nullable String text,
        @Nullable String action,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** The whole history of one case. */
    public static AuditFilter of(CaseId caseId) {
        return new AuditFilter(caseId, null, null, null, null);
    }
}
