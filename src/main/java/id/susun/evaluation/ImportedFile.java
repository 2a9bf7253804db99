package id.susun.evaluation;

import id.susun.audit.Refused;
import id.susun.casefile.CasePart;
import id.susun.identity.Person;
import id.susun.tenant.CaseId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file whose answers a survey holds; the answers themselves are kept as counts only. */
@Entity
@Table(name = "evaluation_answer_file")
class ImportedFile extends CasePart {

    private static final int LONGEST_NAME = 300;

    private String hash;
    private String name;
    private String importedName;
    private Instant importedAt;

    @SuppressWarnings("NullAway.Init")
    protected ImportedFile() {}

    ImportedFile(CaseId caseId, int position, String name, String hash, Person by, Instant now) {
        super(caseId, position);
        this.name = name.substring(0, Math.min(LONGEST_NAME, name.length()));
        this.hash = hash;
        importedName = by.name();
        importedAt = now;
    }

    /** That the same file comes again. */
    Refused repeated() {
        return new Refused("evaluation.csv.repeated", importedName, importedAt, name);
    }
}
