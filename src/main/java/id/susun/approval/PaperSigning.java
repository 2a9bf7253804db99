package id.susun.approval;

import id.susun.audit.Refused;
import id.susun.files.CheckedFile;
import id.susun.files.FileStore;
import id.susun.files.FileUse;
import id.susun.files.StoredFile;
import id.susun.identity.CurrentUser;
import id.susun.tenant.CaseId;
import id.susun.workflow.Step;
import id.susun.workflow.Workflow;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** A text signed on paper: one person uploads the scan, another one says that it shows the text that was decided on. */
@Service
@Validated
public class PaperSigning {

    private final RunningRounds running;
    private final TextSignatures signatures;
    private final Returning returning;
    private final FileStore files;
    private final Workflow workflow;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PaperSigning(
            RunningRounds running,
            TextSignatures signatures,
            Returning returning,
            FileStore files,
            Workflow workflow,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.running = running;
        this.signatures = signatures;
        this.returning = returning;
        this.files = files;
        this.workflow = workflow;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps the scan with its hash and asks the second person; throws {@link Refused} {@code workflow.step.gone}. */
    @Transactional
    @PreAuthorize("hasAuthority('OFFICE_KABAG_HUKUM')")
    public void upload(CaseId caseId, CheckedFile scan) {
        ApprovalRound round = running.at(caseId, Step.UPLOAD_SCAN);
        StoredFile file = files.keep(caseId, FileUse.SCAN, scan);
        signatures.keep(round, file, currentUser.person(), clock.instant(), null);
        events.publishEvent(new SignatureEvents.ScanUploaded(
                caseId, round.number(), round.versionNumber(), round.versionHash(), file.name(), file.sha256()));
        workflow.complete(caseId, Step.UPLOAD_SCAN, Map.of());
    }

    /**
     * Says that the scan shows the text that was decided on, signed; then it can be numbered.
     *
     * @throws Refused {@code workflow.step.gone}, {@code approval.scan.own} for whoever uploaded it
     */
    @Transactional
    @PreAuthorize("hasAuthority('OFFICE_SEKDA')")
    public void confirm(CaseId caseId) {
        ApprovalRound round = running.at(caseId, Step.CONFIRM_SCAN);
        TextSignature scan = scanOf(round);
        signatures.confirm(round.id(), currentUser.person(), clock.instant());
        events.publishEvent(new SignatureEvents.ScanConfirmed(
                caseId,
                round.number(),
                round.versionNumber(),
                round.versionHash(),
                scan.file().sha256()));
        workflow.complete(caseId, Step.CONFIRM_SCAN, Map.of("decision", "approve"));
    }

    /**
     * Asks for another scan.
     *
     * @throws Refused {@code workflow.step.gone}, {@code approval.scan.own}, {@code approval.reason.missing}
     */
    @Transactional
    @PreAuthorize("hasAuthority('OFFICE_SEKDA')")
    public void refuse(CaseId caseId, String reason) {
        ApprovalRound round = running.at(caseId, Step.CONFIRM_SCAN);
        TextSignature scan = scanOf(round);
        String why = Reasons.require(reason);
        signatures.remove(round.id());
        events.publishEvent(new SignatureEvents.ScanRefused(
                caseId, round.number(), scan.file().sha256(), why));
        workflow.complete(caseId, Step.CONFIRM_SCAN, Map.of("decision", "return"));
    }

    /**
     * Records that the print was read and not signed: the text goes back to drafting as if its signatory had returned it.
     *
     * @throws Refused {@code workflow.step.gone}, {@code approval.reason.missing} without a reason or nodes, {@code
     *     casefile.repair.node.unknown}, {@code returned.unsigned.model} for a case on a model that knows no such way
     */
    @Transactional
    @PreAuthorize("hasAuthority('OFFICE_KABAG_HUKUM')")
    public void notSigned(CaseId caseId, @Valid NotSigned command) {
        ApprovalRound round = running.at(caseId, Step.UPLOAD_SCAN);
        ApprovalSeat seat = round.signature();
        String signatory = seat.approvedBy()
                .orElseThrow(() -> new Refused("workflow.step.gone"))
                .name();
        String reason = returning.from(
                seat, round, signatory, currentUser.person().name(), command.reason(), command.repairs());
        seat.unsigned(reason, currentUser.person(), clock.instant());
        round.end(RoundOutcome.RETURNED, clock.instant());
        events.publishEvent(new SignatureEvents.NotSignedOnPaper(
                caseId, round.number(), round.versionNumber(), round.versionHash(), signatory));
        events.publishEvent(new ApprovalEvents.ReturnedToDrafting(
                caseId,
                round.number(),
                seat.office(),
                round.versionNumber(),
                round.versionHash(),
                reason,
                seat.order()));
        workflow.complete(caseId, Step.UPLOAD_SCAN, Map.of("decision", "unsigned"));
        if (workflow.open(caseId).stream().anyMatch(open -> open.step() == Step.CONFIRM_SCAN)) {
            throw new Refused("returned.unsigned.model");
        }
    }

    private TextSignature scanOf(ApprovalRound round) {
        TextSignature scan = signatures.of(round.id()).orElseThrow(() -> new Refused("workflow.step.gone"));
        if (scan.byId().equals(currentUser.person().id())) {
            throw new Refused("approval.scan.own");
        }
        return scan;
    }
}
