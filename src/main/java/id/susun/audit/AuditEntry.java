package id.susun.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the history.
 *
 * @param id its id
 * @param chain the case, or the zero UUID for the tenant's own history
 * @param seq place in the chain, from 1
 * @param caseId the case, null for the tenant's own history
 * @param at when
 * @param actorId subject of the person, or "sistem"
 * @param actorName name at that time
 * @param actorRoles roles and offices at that time, separated by ", "
 * @param action as {@link Audited#action()}
 * @param subject as {@link Audited#subject()}
 * @param reason as {@link Audited#reason()}
 * @param details the whole event as JSON
 * @param previous SHA-256 of the entry before, 64 hexadecimal digits; zeros for the first
 * @param hash SHA-256 of this entry, 64 hexadecimal digits
 */
public record AuditEntry(
        UUID id,
        UUID chain,
        long seq,
        @Nullable UUID caseId,
        Instant at,
        String actorId,
        String actorName,
        String actorRoles,
        String action,
        String subject,
        @Nullable String reason,
        String details,
        String previous,
        String hash) {}
