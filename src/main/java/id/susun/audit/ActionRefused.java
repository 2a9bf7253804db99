package id.susun.audit;

import id.susun.tenant.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody tried what the rules do not allow; nothing changed.
 *
 * @param caseId the case, where the action named one
 * @param attempted the action, for example {@code CaseFiles.withdraw}
 * @param why key of the message that the person was shown, or {@code access-denied}
 */
record ActionRefused(@Nullable CaseId caseId, String attempted, String why) implements Audited {

    @Override
    public String subject() {
        return attempted + ": " + why;
    }
}
