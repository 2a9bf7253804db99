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

    /** What a reading is refused with when the content of a file is no longer what was kept: an alarm, not an absence. */
    String ALTERED = "files.altered";

    /**
     * Keeps a checked file by the person at work, inside the action that it belongs to.
     *
     * @param caseId the case it belongs to, null for a paper of the government itself
     * @param use what it is kept as
     * @throws Refused {@code files.use} when it was checked for another use, which allows other files
     */
    StoredFile keep(@Nullable CaseId caseId, FileUse use, CheckedFile file);

    /** What is known of a file of this tenant; empty for another's. Asks nobody who reads it. */
    Optional<StoredFile> find(UUID id);

    /**
     * What is in a file of this tenant, unaltered since it was kept.
     *
     * @throws Refused {@code files.unknown}, {@code files.altered} when its content no longer has its hash
     */
    byte[] content(UUID id);
}
