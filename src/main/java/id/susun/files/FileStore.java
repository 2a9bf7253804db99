package id.susun.files;

import id.susun.audit.Refused;
import id.susun.tenant.CaseId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where files are kept: in the database today, and an object store can stand behind the same interface. It is outside of
 * what a web server serves; whoever reads from it has made sure that the reader may.
 */
public interface FileStore {

    /**
     * Keeps a checked file by the person at work, inside the action that it belongs to.
     *
     * @param caseId the case it belongs to, null for a paper of the government itself
     */
    StoredFile keep(@Nullable CaseId caseId, CheckedFile file);

    /** What is known of a file of this tenant; empty for another's. Asks nobody who reads it. */
    Optional<StoredFile> find(UUID id);

    /**
     * What is in a file of this tenant, unaltered since it was kept.
     *
     * @throws Refused {@code files.unknown}, {@code files.altered} when its content no longer has its hash
     */
    byte[] content(UUID id);
}
