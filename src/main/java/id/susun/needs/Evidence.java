package id.susun.needs;

import id.susun.casefile.CasePart;
import id.susun.tenant.CaseId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A note of what was asked, seen or read. */
@Entity
@Table(name = "needs_evidence")
class Evidence extends CasePart {

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private String title;
    private String text;
    private LocalDate takenOn;
    private @Nullable Integer respondents;
    private UUID[] gaps;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    @SuppressWarnings("NullAway.Init")
    Evidence(CaseId caseId, int position, NoteEvidence command) {
        super(caseId, position);
        write(command);
    }

    final void write(NoteEvidence command) {
        kind = command.kind();
        title = command.title();
        text = command.text();
        takenOn = command.takenOn();
        respondents = command.respondents();
        gaps = command.gaps().stream().sorted().toArray(UUID[]::new);
    }

    /** Takes away the tie to a gap that is being removed. */
    void forget(UUID gap) {
        if (Arrays.asList(gaps).contains(gap)) {
            gaps = Arrays.stream(gaps).filter(id -> !id.equals(gap)).toArray(UUID[]::new);
        }
    }

    NoteEvidence facts() {
        return new NoteEvidence(id(), version(), kind, title, text, takenOn, respondents, Set.of(gaps));
    }
}
