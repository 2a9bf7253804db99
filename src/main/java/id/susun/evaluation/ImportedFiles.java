package id.susun.evaluation;

import id.susun.casefile.CaseParts;
import java.util.Optional;
import java.util.UUID;

interface ImportedFiles extends CaseParts<ImportedFile> {

    Optional<ImportedFile> findByCaseIdAndHash(UUID caseId, String hash);
}
