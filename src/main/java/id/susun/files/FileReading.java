package id.susun.files;

import id.susun.audit.CaseReaders;
import id.susun.audit.Refused;
import id.susun.tenant.CaseId;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands files to the people of a government who may see what they belong to. */
@Service
public class FileReading {

    private final FileStore store;
    private final CaseReaders readers;

    FileReading(FileStore store, CaseReaders readers) {
        this.store = store;
        this.readers = readers;
    }

    /**
     * A file.
     *
     * @param file what is known of it
     * @param content what is in it
     */
    public record Opened(StoredFile file, byte[] content) {}

    /**
     * A file of a case that the person may see whole.
     *
     * @throws Refused {@code files.unknown} when there is none, {@code casefile.unknown} when it is not for them
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('DRAFTER', 'APPROVER', 'IMPLEMENTER', 'AUDITOR', 'TENANT_ADMIN')")
    public Opened open(UUID id) {
        StoredFile file = store.find(id).orElseThrow(() -> new Refused("files.unknown"));
        CaseId caseId = file.caseId();
        if (caseId != null) {
            readers.requireWhole(caseId);
        }
        return new Opened(file, store.content(id));
    }
}
