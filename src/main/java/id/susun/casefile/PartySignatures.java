package id.susun.casefile;

import id.susun.audit.Refused;
import id.susun.identity.CurrentUser;
import id.susun.tenant.CaseId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How the other parties of joint regulations signed them: written in approval, read by prints and public pages. */
@Service
public class PartySignatures {

    private final PartySignedRows rows;
    private final CaseAccess access;
    private final CurrentUser currentUser;
    private final Clock clock;

    PartySignatures(PartySignedRows rows, CaseAccess access, CurrentUser currentUser, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * A signature as it was recorded.
     *
     * @param signature the facts
     * @param scan stored file that shows the signed page
     * @param byName who recorded them last
     * @param at when
     */
    public record Recorded(PartySignature signature, UUID scan, String byName, Instant at) {}

    /**
     * What is recorded of a text, in its order, 50 at most.
     *
     * @param hash SHA-256 of the version: signatures of another one do not count
     * @throws Refused {@code casefile.unknown} for whoever may not see the whole case
     */
    @Transactional(readOnly = true)
    public List<Recorded> of(CaseId caseId, String hash) {
        access.requireWhole(caseId);
        return rows.findTop50ByCaseIdAndVersionHashOrderByPosition(caseId.value(), hash).stream()
                .map(PartySigned::recorded)
                .toList();
    }

    /** Records a signature, or corrects it; called by the approval stage inside its own action. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sign(CaseId caseId, PartySignature signature, int position, String hash, UUID scan) {
        PartySigned row = rows.findByCaseIdAndPartyId(caseId.value(), signature.party())
                .orElseGet(() -> new PartySigned(caseId.value(), signature.party()));
        row.sign(signature, position, hash, scan, currentUser.person(), clock.instant());
        rows.save(row);
    }

    /** Records what the text bears in that region; called by the approval stage inside its own action. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void register(CaseId caseId, UUID party, PartySignature.Register register) {
        rows.findByCaseIdAndPartyId(caseId.value(), party)
                .orElseThrow(() -> new Refused("joint.unsigned.party"))
                .register(register, currentUser.person(), clock.instant());
    }

    /** Forgets signatures of texts that did not become law; the history keeps them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepOnly(CaseId caseId, String hash) {
        rows.deleteByCaseIdAndVersionHashNot(caseId.value(), hash);
    }
}
