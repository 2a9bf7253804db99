package id.susun.casefile;

import id.susun.tenant.CaseId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * One immutable version of a case's text.
 *
 * @param id its id
 * @param caseId the case
 * @param number 1, 2, 3, … within the case
 * @param authorId who made the version
 * @param authorName their name
 * @param contributors ids of everyone who edited the text since the version before, the author included
 * @param note what it is or what changed
 * @param content the structured text as JSON, in the drafting stage's canonical form
 * @param hash SHA-256 of the content, 64 hexadecimal digits: what an approval is bound to
 * @param createdAt when
 * @param submitted whether it was submitted for approval, rather than kept as a milestone
 */
public record DocumentVersion(
        UUID id,
        CaseId caseId,
        int number,
        String authorId,
        String authorName,
        Set<String> contributors,
        String note,
        String content,
        String hash,
        Instant createdAt,
        boolean submitted) {}
