package id.susun.approval;

import id.susun.audit.Refused;
import id.susun.casefile.CaseAccess;
import id.susun.files.CheckedFile;
import id.susun.files.FileStore;
import id.susun.files.FileUse;
import id.susun.files.StoredFile;
import id.susun.identity.CurrentUser;
import id.susun.signing.SignatureFacts;
import id.susun.signing.SignedPdf;
import id.susun.tenant.CaseId;
import id.susun.workflow.StepQueue;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps signatures with the decision that they belong to. */
@Service
public class SignatureKeeping {

    private final ApprovalRounds rounds;
    private final TextSignatures signatures;
    private final Approval approval;
    private final CaseAccess access;
    private final StepQueue steps;
    private final FileStore files;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignatureKeeping(
            ApprovalRounds rounds,
            TextSignatures signatures,
            Approval approval,
            CaseAccess access,
            StepQueue steps,
            FileStore files,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.signatures = signatures;
        this.approval = approval;
        this.access = access;
        this.steps = steps;
        this.files = files;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * How the text of a round was signed; empty before.
     *
     * @throws Refused {@code casefile.unknown} for whoever may not see the whole case
     */
    @Transactional(readOnly = true)
    public Optional<TextSignature> of(CaseId caseId, int round) {
        access.requireWhole(caseId);
        return rounds.findByCaseIdAndNumber(caseId.value(), round).flatMap(found -> signatures.of(found.id()));
    }

    /** The signature first, by which the decision knows that it needs no paper; both or neither. */
    @Transactional
    void decide(CaseId caseId, Decide command, SignedPdf signed, CheckedFile checked, boolean example) {
        steps.queue(caseId);
        ApprovalRound round = rounds.findFirstByCaseIdAndOutcomeIsNullOrderByNumberDesc(caseId.value())
                .orElseThrow(() -> new Refused("workflow.step.gone"));
        StoredFile file = files.keep(caseId, FileUse.SIGNED_TEXT, checked);
        SignatureFacts facts = signed.facts();
        signatures.keep(
                round,
                file,
                currentUser.person(),
                clock.instant(),
                new TextSignature.Electronic(signed.documentId(), facts, example));
        events.publishEvent(new SignatureEvents.SignedElectronically(
                caseId,
                round.number(),
                round.versionNumber(),
                round.versionHash(),
                file.sha256(),
                facts.subject(),
                facts.issuer(),
                facts.serial(),
                facts.signedAt(),
                signed.documentId(),
                example));
        approval.decide(caseId, command);
    }
}
