package id.susun.audit;

import id.susun.tenant.CaseId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What part of the history to read; every field may be null for "any".
 *
 * @param caseId one case
 * @param text part of the actor's name, of the subject or of the reason, any case
 * @param actorId who did it, as {@link AuditEntry#actorId()}
 * @param action an action's name, or the start of several up to a dot: {@code needs.} is all of the needs analysis
 * @param from not before
 * @param until before
 */
public record AuditFilter(
        @Nullable CaseId caseId,
        @Nullable String text,
        @Nullable String actorId,
        @Nullable String action,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** The whole history of the government. */
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null);

    /** The whole history of one case. */
    public static AuditFilter of(CaseId caseId) {
        return new AuditFilter(caseId, null, null, null, null, null);
    }

    /** What was done to one case by actions of one name. */
    public static AuditFilter of(CaseId caseId, String action) {
        return new AuditFilter(caseId, null, null, action, null, null);
    }
}
