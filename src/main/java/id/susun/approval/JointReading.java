package id.susun.approval;

import id.susun.audit.Refused;
import id.susun.casefile.CaseAccess;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.Instrument;
import id.susun.casefile.Party;
import id.susun.casefile.PartySignature;
import id.susun.casefile.PartySignatures;
import id.susun.casefile.PolicyTextReader;
import id.susun.files.FileStore;
import id.susun.tenant.CaseId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells which other parties a joint regulation has and what is recorded of each (docs/decisions/032). */
@Service
public class JointReading {

    private final ApprovalRounds rounds;
    private final PartySignatures signatures;
    private final PolicyTextReader texts;
    private final CaseFiles caseFiles;
    private final CaseAccess access;
    private final FileStore files;

    JointReading(
            ApprovalRounds rounds,
            PartySignatures signatures,
            PolicyTextReader texts,
            CaseFiles caseFiles,
            CaseAccess access,
            FileStore files) {
        this.rounds = rounds;
        this.signatures = signatures;
        this.texts = texts;
        this.caseFiles = caseFiles;
        this.access = access;
        this.files = files;
    }

    /**
     * The other parties of the text that is being signed or has been, in its order; empty for what is no joint regulation, and
     * while no text is in approval.
     *
     * @throws Refused {@code casefile.unknown} for whoever may not see the whole case
     */
    @Transactional(readOnly = true)
    public List<PartyState> of(CaseId caseId) {
        access.requireWhole(caseId);
        return rounds.findFirstByCaseIdOrderByNumberDesc(caseId.value())
                .filter(round -> !round.isOver() || caseFiles.get(caseId).enactment() != null)
                .map(this::of)
                .orElse(List.of());
    }

    List<PartyState> of(ApprovalRound round) {
        CaseId caseId = round.caseId();
        if (caseFiles.get(caseId).instrument() != Instrument.PERATURAN_BERSAMA) {
            return List.of();
        }
        List<PartySignatures.Recorded> recorded = signatures.of(caseId, round.versionHash());
        return texts.parties(caseId, round.versionNumber()).stream()
                .map(party -> new PartyState(
                        party,
                        recorded.stream()
                                .filter(one -> one.signature().isOf(party))
                                .findFirst()
                                .flatMap(this::read)
                                .orElse(null)))
                .toList();
    }

    private Optional<PartyState.Recorded> read(PartySignatures.Recorded row) {
        return files.find(row.scan())
                .map(scan -> new PartyState.Recorded(row.signature(), scan, row.byName(), row.at()));
    }

    /** The signatures recorded so far, for the names under a text that is about to be signed. */
    List<PartySignature> signatures(ApprovalRound round) {
        return of(round).stream()
                .flatMap(state -> Optional.ofNullable(state.recorded()).stream())
                .map(PartyState.Recorded::signature)
                .toList();
    }

    /** Refuses {@code joint.unsigned} while a party has not signed, {@code joint.party.none} when there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    void requireSigned(ApprovalRound round) {
        require(round, state -> state.recorded() != null, "joint.unsigned");
    }

    /** Refuses {@code joint.unnumbered} while it is not known which number the text bears in each other region. */
    @Transactional(propagation = Propagation.MANDATORY)
    void requireNumbered(ApprovalRound round) {
        require(round, PartyState::isNumbered, "joint.unnumbered");
    }

    private void require(ApprovalRound round, Predicate<PartyState> done, String key) {
        if (caseFiles.get(round.caseId()).instrument() != Instrument.PERATURAN_BERSAMA) {
            return;
        }
        List<PartyState> parties = of(round);
        if (parties.isEmpty()) {
            throw new Refused("joint.party.none");
        }
        String missing = Party.together(parties.stream()
                .filter(done.negate())
                .map(state -> state.party().titled())
                .toList());
        if (!missing.isEmpty()) {
            throw new Refused(key, missing);
        }
    }
}
