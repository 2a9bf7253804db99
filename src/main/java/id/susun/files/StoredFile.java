package id.susun.files;

import id.susun.identity.Person;
import id.susun.tenant.CaseId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file as it is kept; it never changes.
 *
 * @param id its id
 * @param caseId the case it belongs to, null for a paper of the government itself
 * @param use what it was uploaded for
 * @param name its cleaned name, with the ending of what it is
 * @param type what it is, found from its content
 * @param size its length in bytes
 * @param sha256 SHA-256 of its content, 64 hexadecimal digits
 * @param scanned whether a virus scanner called it clean; false where none is configured
 * @param uploadedBy who uploaded it, the user name empty
 * @param at when
 */
public record StoredFile(
        UUID id,
        @Nullable CaseId caseId,
        FileUse use,
        String name,
        FileType type,
        long size,
        String sha256,
        boolean scanned,
        Person uploadedBy,
        Instant at) {}
