package id.susun.approval;

import id.susun.audit.Refused;
import id.susun.casefile.CopyNames;
import id.susun.casefile.EnactedPapers;
import id.susun.casefile.PolicyTextPrinter;
import id.susun.files.FileStore;
import id.susun.files.StoredFile;
import id.susun.tenant.CaseId;
import id.susun.tenant.TenantLevel;
import id.susun.tenant.Tenants;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the attested copy of a numbered text, and the file that was signed. That there is none ends no reading around it: a
 * public page shows what there is.
 */
@Service
class AttestedCopies implements EnactedPapers {

    private final ApprovalRounds rounds;
    private final TextSignatures signatures;
    private final FileStore files;
    private final PolicyTextPrinter printer;
    private final Tenants tenants;

    AttestedCopies(
            ApprovalRounds rounds,
            TextSignatures signatures,
            FileStore files,
            PolicyTextPrinter printer,
            Tenants tenants) {
        this.rounds = rounds;
        this.signatures = signatures;
        this.files = files;
        this.printer = printer;
        this.tenants = tenants;
    }

    @Override
    @Transactional(readOnly = true, noRollbackFor = Refused.class)
    public byte[] copy(CaseId caseId) {
        ApprovalRound round = numbered(caseId);
        String office = tenants.current().level() == TenantLevel.PROVINSI ? "Kepala Biro Hukum" : "Kepala Bagian Hukum";
        return printer.copy(
                caseId,
                round.versionNumber(),
                new CopyNames(office, round.numberedBy().orElseThrow()));
    }

    @Override
    @Transactional(readOnly = true, noRollbackFor = Refused.class)
    public Optional<Paper> signed(CaseId caseId) {
        return signatures
                .of(numbered(caseId).id())
                .filter(signature -> mark(signature).isPresent())
                .map(signature -> paper(signature.file()));
    }

    @Override
    @Transactional(readOnly = true, noRollbackFor = Refused.class)
    public Optional<Mark> mark(CaseId caseId) {
        return signatures.of(numbered(caseId).id()).flatMap(AttestedCopies::mark);
    }

    private static Optional<Mark> mark(TextSignature signature) {
        TextSignature.Electronic electronic = signature.electronic();
        if (electronic == null) {
            return Optional.empty();
        }
        if (electronic.isCertified()) {
            return Optional.of(Mark.CERTIFIED);
        }
        return electronic.example() ? Optional.of(Mark.EXAMPLE) : Optional.empty();
    }

    private Paper paper(StoredFile file) {
        return new Paper(file.name(), file.sha256(), files.content(file.id()));
    }

    /** Only the round whose text was numbered; others have no copy. */
    private ApprovalRound numbered(CaseId caseId) {
        return rounds.findFirstByCaseIdOrderByNumberDesc(caseId.value())
                .filter(round -> round.numberedBy().isPresent())
                .orElseThrow(() -> new Refused("approval.copy.none"));
    }
}
