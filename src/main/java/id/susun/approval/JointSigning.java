package id.susun.approval;

import id.susun.audit.Refused;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.Enactment;
import id.susun.casefile.PartySignature;
import id.susun.casefile.PartySignature.Register;
import id.susun.casefile.PartySignatures;
import id.susun.files.CheckedFile;
import id.susun.files.FileStore;
import id.susun.files.FileUse;
import id.susun.files.StoredFile;
import id.susun.tenant.CaseId;
import id.susun.workflow.OpenStep;
import id.susun.workflow.Step;
import id.susun.workflow.StepQueue;
import id.susun.workflow.Workflow;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * Records how the other parties of a joint regulation signed it in their regions, which Susun cannot see (docs/decisions/032).
 * The number of the own region waits for all signatures, its gazette for all numbers.
 */
@Service
@Validated
public class JointSigning {

    private static final Set<Step> SIGNING = Set.of(Step.SIGN, Step.UPLOAD_SCAN, Step.CONFIRM_SCAN, Step.ASSIGN_NUMBER);

    private final ApprovalRounds rounds;
    private final RunningRounds running;
    private final JointReading reading;
    private final PartySignatures signatures;
    private final CaseFiles caseFiles;
    private final FileStore files;
    private final Workflow workflow;
    private final StepQueue steps;
    private final ApplicationEventPublisher events;

    JointSigning(
            ApprovalRounds rounds,
            RunningRounds running,
            JointReading reading,
            PartySignatures signatures,
            CaseFiles caseFiles,
            FileStore files,
            Workflow workflow,
            StepQueue steps,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.running = running;
        this.reading = reading;
        this.signatures = signatures;
        this.caseFiles = caseFiles;
        this.files = files;
        this.workflow = workflow;
        this.steps = steps;
        this.events = events;
    }

    /**
     * Records the signature of another party, or corrects what was recorded of it.
     *
     * @param scan the page that bears it
     * @throws Refused {@code workflow.step.gone} before the text is to be signed and once it has its number here, {@code
     *     joint.party.unknown}, {@code approval.date.future}, {@code joint.date.before-text}
     */
    @Transactional
    @PreAuthorize("hasAuthority('OFFICE_KABAG_HUKUM')")
    public void recordSignature(CaseId caseId, @Valid RecordPartySignature command, CheckedFile scan) {
        ApprovalRound round = queued(caseId);
        if (!maySign(caseId)) {
            throw new Refused("workflow.step.gone");
        }
        List<PartyState> parties = reading.of(round);
        PartyState state = find(parties, command.party());
        running.requirePast(command.on());
        if (command.on().isBefore(running.begun(round))) {
            throw new Refused("joint.date.before-text");
        }
        StoredFile file = files.keep(caseId, FileUse.SCAN, scan);
        PartySignature signature = new PartySignature(
                command.party(),
                state.party().office(),
                command.signer().strip(),
                command.place().strip(),
                command.on(),
                state.register());
        signatures.sign(caseId, signature, parties.indexOf(state), round.versionHash(), file.id());
        events.publishEvent(new JointEvents.PartySignatureRecorded(
                caseId,
                round.number(),
                round.versionHash(),
                state.party().titled(),
                signature.signer(),
                signature.place(),
                signature.on(),
                file.name(),
                file.sha256()));
    }

    /** Whether signatures of other parties may be recorded or corrected now. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('DRAFTER', 'APPROVER', 'IMPLEMENTER', 'AUDITOR', 'TENANT_ADMIN')")
    public boolean maySign(CaseId caseId) {
        return workflow.open(caseId).stream().map(OpenStep::step).anyMatch(SIGNING::contains);
    }

    /**
     * Records number and gazette entry of another party's region. Once the text is promulgated here, the number stands, and
     * what the gazette entry says cannot be changed either.
     *
     * @throws Refused {@code joint.party.unknown}, {@code joint.unsigned.party}, {@code joint.gazette.whole} for an entry without
     *     its day or the other way round, {@code approval.date.future}, {@code joint.year.before-signature}, {@code
     *     joint.promulgated.before-signature}, {@code joint.register.stands}
     */
    @Transactional
    @PreAuthorize("hasAuthority('OFFICE_KABAG_HUKUM')")
    public void recordRegister(CaseId caseId, @Valid RecordPartyRegister command) {
        ApprovalRound round = queued(caseId);
        PartyState state = find(reading.of(round), command.party());
        if (state.recorded() == null) {
            throw new Refused("joint.unsigned.party", state.party().titled());
        }
        Register register = new Register(
                command.number().strip(),
                command.year(),
                Reasons.orNull(command.gazette()),
                command.promulgatedOn(),
                Reasons.orNull(command.promulgator()));
        check(register, state.recorded().signature().on());
        requireOpen(caseId, state.register(), register);
        signatures.register(caseId, command.party(), register);
        events.publishEvent(new JointEvents.PartyRegisterRecorded(
                caseId,
                state.party().titled(),
                register.number(),
                register.year(),
                register.gazette(),
                register.promulgatedOn(),
                register.promulgator()));
    }

    private void check(Register register, LocalDate signed) {
        LocalDate day = register.promulgatedOn();
        boolean alone = register.promulgator() != null && day == null;
        if ((register.gazette() == null) != (day == null) || alone) {
            throw new Refused("joint.gazette.whole");
        }
        if (register.year() < signed.getYear()) {
            throw new Refused("joint.year.before-signature");
        }
        if (day != null) {
            running.requirePast(day);
            if (day.isBefore(signed)) {
                throw new Refused("joint.promulgated.before-signature");
            }
        }
    }

    /** The gazette here holds the number of each region: what it holds is not changed behind it. */
    private void requireOpen(CaseId caseId, @Nullable Register before, Register now) {
        Enactment enactment = caseFiles.get(caseId).enactment();
        boolean promulgated = enactment != null && enactment.promulgatedOn() != null;
        if (promulgated && before != null) {
            boolean sameNumber = before.number().equals(now.number()) && before.year() == now.year();
            if (!sameNumber || (before.gazette() != null && !before.equals(now))) {
                throw new Refused("joint.register.stands");
            }
        }
    }

    private ApprovalRound queued(CaseId caseId) {
        steps.queue(caseId);
        caseFiles.get(caseId);
        return rounds.findFirstByCaseIdOrderByNumberDesc(caseId.value())
                .orElseThrow(() -> new Refused("workflow.step.gone"));
    }

    private static PartyState find(List<PartyState> parties, UUID party) {
        return parties.stream()
                .filter(state -> state.party().id().equals(party))
                .findFirst()
                .orElseThrow(() -> new Refused("joint.party.unknown"));
    }
}
