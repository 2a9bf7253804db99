package id.susun.approval;

import id.susun.audit.Refused;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.Signatories;
import id.susun.casefile.Signatory;
import id.susun.identity.ActingOffice;
import id.susun.identity.ActingOrder;
import id.susun.identity.CurrentUser;
import id.susun.identity.Office;
import id.susun.identity.PeopleDirectory;
import id.susun.tenant.CaseId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose names a text bears: those who sign and promulgate it, and as what (UU 12/2011 Lampiran II angka 165–172). */
@Service
@Transactional(readOnly = true)
public class SignatoryNames {

    private final ApprovalRounds rounds;
    private final CaseFiles caseFiles;
    private final JointReading joint;
    private final PeopleDirectory people;
    private final CurrentUser currentUser;

    SignatoryNames(
            ApprovalRounds rounds,
            CaseFiles caseFiles,
            JointReading joint,
            PeopleDirectory people,
            CurrentUser currentUser) {
        this.rounds = rounds;
        this.caseFiles = caseFiles;
        this.joint = joint;
        this.people = people;
        this.currentUser = currentUser;
    }

    /**
     * Who has signed the text under approval, else who would today; where several could, the name stays open.
     *
     * @throws Refused {@code casefile.unknown}, {@code approval.version.missing} when nothing was submitted
     */
    public Signatories of(CaseId caseId) {
        ApprovalRound round = round(caseId);
        ApprovalSeat seat = round.signature();
        return names(round, seat.approvedBy().orElseGet(() -> today(seat.office(), unit(caseId, seat.office()))));
    }

    /** Signed by the person at work. Who will promulgate it is not known yet, and what is signed cannot be filled in later. */
    Signatories byMe(CaseId caseId) {
        return new Signatories(me(caseId, round(caseId).signature().office()), null);
    }

    /** The person at work as they decide for an office. */
    Signatory me(CaseId caseId, Office office) {
        return Signatory.of(
                currentUser.person(),
                acting(caseId, office).map(ActingOffice::capacity).orElse(null));
    }

    /** By which order the person at work acts for the office in this case; null for its holder. */
    @Nullable
    ActingOrder order(CaseId caseId, Office office) {
        return acting(caseId, office).map(ActingOffice::order).orElse(null);
    }

    /** The office as the person at work acts for it in this case, with its order; empty for its holder. */
    Optional<ActingOffice> acting(CaseId caseId, Office office) {
        return currentUser.membership().actingFor(office, unit(caseId, office));
    }

    private Signatories names(ApprovalRound round, @Nullable Signatory signs) {
        return new Signatories(signs, round.gazette() ? today(Office.SEKDA, null) : null, joint.signatures(round));
    }

    private @Nullable Signatory today(Office office, @Nullable String unit) {
        List<Signatory> found = Stream.concat(
                        people.acting(office, unit).stream()
                                .map(acting -> new Signatory(
                                        acting.name(), acting.office().capacity())),
                        people.holding(office, unit).stream().map(holder -> Signatory.of(holder.person(), null)))
                .toList();
        return found.isEmpty() || (found.size() > 1 && found.getFirst().capacity() == null) ? null : found.getFirst();
    }

    private @Nullable String unit(CaseId caseId, Office office) {
        return office.unit(caseFiles.get(caseId).workspace());
    }

    private ApprovalRound round(CaseId caseId) {
        caseFiles.get(caseId);
        return rounds.findFirstByCaseIdOrderByNumberDesc(caseId.value())
                .orElseThrow(() -> new Refused("approval.version.missing"));
    }
}
