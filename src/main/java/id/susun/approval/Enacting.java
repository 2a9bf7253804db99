package id.susun.approval;

import id.susun.audit.Refused;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.Enactment;
import id.susun.casefile.Instrument;
import id.susun.casefile.PartySignatures;
import id.susun.casefile.PolicyTextReader;
import id.susun.identity.Office;
import id.susun.tenant.CaseId;
import id.susun.tenant.Tenants;
import id.susun.tenant.Workspace;
import id.susun.workflow.Step;
import id.susun.workflow.Workflow;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Makes a signed text law: its number and date, and its entry in the gazette. */
@Service
@Validated
public class Enacting {

    private final ApprovalRounds rounds;
    private final RunningRounds running;
    private final EnactmentDay day;
    private final NumberSeries series;
    private final CaseFiles caseFiles;
    private final PolicyTextReader texts;
    private final Workflow workflow;
    private final Tenants tenants;
    private final SignatoryNames names;
    private final JointReading joint;
    private final PartySignatures partySignatures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Enacting(
            ApprovalRounds rounds,
            RunningRounds running,
            EnactmentDay day,
            NumberSeries series,
            CaseFiles caseFiles,
            PolicyTextReader texts,
            Workflow workflow,
            Tenants tenants,
            SignatoryNames names,
            JointReading joint,
            PartySignatures partySignatures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.running = running;
        this.day = day;
        this.series = series;
        this.caseFiles = caseFiles;
        this.texts = texts;
        this.workflow = workflow;
        this.tenants = tenants;
        this.names = names;
        this.joint = joint;
        this.partySignatures = partySignatures;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives the next number of the register that the case's text belongs in, in the year of enactment.
     *
     * @throws Refused as {@link EnactmentDay#require} says, {@code approval.classification.missing} for a decision,
     *     {@code approval.classification.needless} for a regulation, {@code joint.unsigned} while another party of a joint
     *     regulation has not signed
     */
    @Transactional
    @PreAuthorize("hasAuthority('OFFICE_KABAG_HUKUM')")
    public Enactment assignNumber(CaseId caseId, @Valid AssignNumber command) {
        ApprovalRound round = running.at(caseId, Step.ASSIGN_NUMBER);
        LocalDate on = day.require(round, command.enactedOn());
        joint.requireSigned(round);
        CaseSummary policyCase = caseFiles.get(caseId);
        String code = classification(policyCase.instrument(), command.classificationCode());
        NumberRegister register = NumberRegister.of(policyCase);
        int next = series.next(register, on.getYear());
        String number = code == null ? String.valueOf(next) : code + "/" + next;
        partySignatures.keepOnly(caseId, round.versionHash());
        round.numberedBy(names.me(caseId, Office.KABAG_HUKUM));
        caseFiles.enact(
                caseId,
                texts.subject(caseId, round.versionNumber()).orElse(null),
                number,
                on,
                round.signature().approvedBy().orElseThrow());
        events.publishEvent(new ApprovalEvents.Numbered(
                caseId,
                register.kind(),
                unitName(register),
                number,
                on.getYear(),
                on,
                names.order(caseId, Office.KABAG_HUKUM)));
        if (!round.gazette()) {
            round.end(RoundOutcome.APPROVED, clock.instant());
        }
        workflow.complete(caseId, Step.ASSIGN_NUMBER, Map.of());
        return Objects.requireNonNull(caseFiles.get(caseId).enactment());
    }

    private static @Nullable String classification(Instrument instrument, @Nullable String entered) {
        String code = Reasons.orNull(entered);
        if (instrument.isDecision() && code == null) {
            throw new Refused("approval.classification.missing");
        }
        if (instrument.isRegulation() && code != null) {
            throw new Refused("approval.classification.needless");
        }
        return code;
    }

    /**
     * Enters the text in Lembaran Daerah (Perda) or Berita Daerah (UU 12/2011 Pasal 86; UU 23/2014 Pasal 244 and 248).
     *
     * @param supplement for a Perda the number in the Tambahan Lembaran Daerah, where its elucidation stands (UU 12/2011 Pasal 83):
     *     up to 10 letters, digits, full stops and slashes; null for everything else
     * @return the entry, for example "Berita Daerah Kota Medan Tahun 2026 Nomor 18"
     * @throws Refused {@code workflow.step.gone}, {@code approval.date.future}, {@code
     *     approval.promulgated.before-enactment}, {@code approval.supplement.missing}, {@code approval.supplement.needless},
     *     {@code joint.unnumbered} while it is not known which number a joint regulation bears in each other region
     */
    @Transactional
    @PreAuthorize("hasAuthority('OFFICE_SEKDA')")
    public String promulgate(CaseId caseId, LocalDate on, @Nullable String supplement) {
        ApprovalRound round = running.at(caseId, Step.PROMULGATE);
        CaseSummary policyCase = caseFiles.get(caseId);
        Enactment enactment = policyCase.enactment();
        if (enactment == null) {
            throw new Refused("workflow.step.gone");
        }
        if (on.isBefore(enactment.on())) {
            throw new Refused("approval.promulgated.before-enactment");
        }
        running.requirePast(on);
        joint.requireNumbered(round);
        String inSupplement = GazetteSupplement.require(policyCase.instrument(), supplement);
        NumberRegister register = NumberRegister.gazetteOf(policyCase);
        String gazette = "%s %s Tahun %d Nomor %d"
                .formatted(
                        register.kind().title(),
                        tenants.current().regionName(),
                        on.getYear(),
                        series.next(register, on.getYear()));
        caseFiles.promulgate(caseId, gazette, on, names.me(caseId, Office.SEKDA));
        if (inSupplement != null) {
            caseFiles.supplement(caseId, inSupplement);
        }
        events.publishEvent(
                new ApprovalEvents.Promulgated(caseId, gazette, on, inSupplement, names.order(caseId, Office.SEKDA)));
        round.end(RoundOutcome.APPROVED, clock.instant());
        workflow.complete(caseId, Step.PROMULGATE, Map.of());
        return gazette;
    }

    /**
     * Lets a register that has given no number yet this year go on from the paper one.
     *
     * @throws Refused {@code approval.register.begun} when it has given numbers or was continued already, {@code
     *     approval.register.unit} for a unit that this government does not have
     */
    @Transactional
    @PreAuthorize("hasAuthority('OFFICE_KABAG_HUKUM')")
    public void continueRegister(@Valid ContinueRegister command) {
        NumberRegister register = command.register();
        String unit = unitName(register);
        if (!series.start(register, command.year(), command.last())) {
            throw new Refused("approval.register.begun");
        }
        events.publishEvent(
                new ApprovalEvents.RegisterContinued(null, register.kind(), unit, command.year(), command.last()));
    }

    private @Nullable String unitName(NumberRegister register) {
        UUID unit = register.unit();
        return unit == null
                ? null
                : tenants.workspace(unit).map(Workspace::name).orElseThrow(() -> new Refused("approval.register.unit"));
    }

    /** The number that would be given next; somebody faster may take it. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('DRAFTER', 'APPROVER', 'IMPLEMENTER', 'AUDITOR', 'TENANT_ADMIN')")
    public int nextNumber(NumberRegister register, int year) {
        return series.last(register, year) + 1;
    }

    /** The day on which the text was signed in the running round, in the tenant's zone; empty before. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('DRAFTER', 'APPROVER', 'IMPLEMENTER', 'AUDITOR', 'TENANT_ADMIN')")
    public Optional<LocalDate> signedOn(CaseId caseId) {
        return rounds.findFirstByCaseIdOrderByNumberDesc(caseId.value()).flatMap(day::signed);
    }

    /** The first day that may be named as the day of enactment; empty before the signature. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('DRAFTER', 'APPROVER', 'IMPLEMENTER', 'AUDITOR', 'TENANT_ADMIN')")
    public Optional<LocalDate> earliestOn(CaseId caseId) {
        return rounds.findFirstByCaseIdOrderByNumberDesc(caseId.value()).flatMap(day::earliest);
    }
}
