package id.susun.casefile;

import id.susun.audit.Refused;
import id.susun.identity.CurrentUser;
import id.susun.identity.Role;
import id.susun.tenant.CaseId;
import id.susun.tenant.Tenants;
import id.susun.tenant.Workspace;
import id.susun.tenant.WorkspaceType;
import id.susun.workflow.Stage;
import id.susun.workflow.Step;
import id.susun.workflow.StepQueue;
import id.susun.workflow.Workflow;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Opens, lists and ends policy cases. */
@Service
@Validated
public class CaseFiles {

    /** Steps of a text that has been signed and is not in force yet. */
    private static final Set<Step> SIGNED = EnumSet.of(Step.ASSIGN_NUMBER, Step.PROMULGATE);

    private final PolicyCases cases;
    private final CaseListing listing;
    private final CaseAccess access;
    private final Tenants tenants;
    private final Subjects subjects;
    private final Workflow workflow;
    private final StepQueue steps;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseFiles(
            PolicyCases cases,
            CaseListing listing,
            CaseAccess access,
            Tenants tenants,
            Subjects subjects,
            Workflow workflow,
            StepQueue steps,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.listing = listing;
        this.access = access;
        this.tenants = tenants;
        this.subjects = subjects;
        this.workflow = workflow;
        this.steps = steps;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Starts a case in one of the person's own workspaces.
     *
     * @throws Refused {@code casefile.instrument.not-issuable} when the workspace may not issue the instrument, {@code
     *     casefile.subject.unknown}
     * @throws AccessDeniedException when the person does not belong to the workspace
     */
    @Transactional
    @PreAuthorize("hasRole('DRAFTER')")
    public CaseSummary open(@Valid OpenCase command) {
        Workspace workspace = tenants.workspace(command.workspace())
                .filter(own -> currentUser.membership().workspaces().contains(own.slug()))
                .orElseThrow(() -> new AccessDeniedException("not the person's workspace"));
        if (!Instrument.issuableBy(workspace.type()).contains(command.instrument())) {
            throw new Refused("casefile.instrument.not-issuable", workspace.name());
        }
        subjects.check(command.concerns(), Concerns.UNSAID);
        return start(new PolicyCase(workspace, command, currentUser.person(), clock.instant()), command.rationale());
    }

    /**
     * Proposes a Perkada upwards: opens a case in the tenant's legal workspace, linked to the one it comes from.
     *
     * @throws Refused {@code casefile.proposal.own} for a unit that may make regulations itself, {@code
     *     casefile.proposal.twice} when this case has proposed one already, {@code casefile.closed} when
     *     it has ended
     */
    @Transactional
    @PreAuthorize("hasRole('DRAFTER')")
    public CaseSummary proposeUpwards(CaseId from, @Valid ProposeUpwards command) {
        PolicyCase origin = mine(from);
        if (origin.status() != CaseStatus.ACTIVE) {
            throw new Refused("casefile.closed");
        }
        if (origin.workspace().type() != WorkspaceType.KECAMATAN) {
            throw new Refused("casefile.proposal.own");
        }
        if (!cases.findTop50ByProposedFromIdOrderByCreatedAt(from.value()).isEmpty()) {
            throw new Refused("casefile.proposal.twice");
        }
        Workspace legal = tenants.legalDivision().orElseThrow(() -> new Refused("casefile.legal-division.missing"));
        PolicyCase proposal = new PolicyCase(
                legal,
                new OpenCase(legal.id(), command.title(), command.reason(), Instrument.PERKADA, command.reason()),
                currentUser.person(),
                clock.instant());
        proposal.proposedFrom(from);
        CaseSummary summary = start(proposal, command.reason());
        events.publishEvent(new CaseEvents.ProposedUpwards(
                from, summary.id(), summary.title(), command.reason().strip()));
        return summary;
    }

    private CaseSummary start(PolicyCase policyCase, String reason) {
        cases.save(policyCase);
        events.publishEvent(new CaseEvents.CaseOpened(
                policyCase.id(),
                policyCase.title(),
                policyCase.instrument(),
                policyCase.workspace().name(),
                reason.strip()));
        workflow.start(policyCase.id(), policyCase.routing(tenants.current().level()));
        return policyCase.summary();
    }

    /**
     * Takes a case back wherever it stands. What has been enacted stays in force, for only an equal or higher rule ends it
     * (UU 12/2011 Lampiran II angka 158); then the case ends as {@link CaseStatus#DISCONTINUED}.
     *
     * <p>Between its signature and its promulgation a text waits for nobody's wish: it has been decided, and is not in force
     * yet (Pasal 87).
     *
     * @param reason why, 10 to 2,000 characters
     * @throws Refused {@code casefile.reason.missing}, {@code casefile.reason.long}, {@code casefile.closed},
     *     {@code casefile.withdraw.signed}
     */
    @Transactional
    @PreAuthorize("hasRole('DRAFTER')")
    public void withdraw(CaseId id, String reason) {
        if (reason.strip().length() < 10) {
            throw new Refused("casefile.reason.missing");
        }
        if (reason.length() > 2000) {
            throw new Refused("casefile.reason.long");
        }
        steps.queue(id);
        PolicyCase policyCase = mine(id);
        if (workflow.open(id).stream().anyMatch(open -> SIGNED.contains(open.step()))) {
            throw new Refused("casefile.withdraw.signed");
        }
        CaseStatus end = policyCase.withdraw(clock.instant());
        events.publishEvent(new CaseEvents.CaseClosed(id, end, reason.strip()));
        workflow.withdraw(id);
    }

    /** Whether the person at work drafts for the case's workspace, and so may withdraw it or propose upwards. */
    @Transactional(readOnly = true)
    public boolean drafts(CaseSummary policyCase) {
        return currentUser.has(Role.DRAFTER)
                && currentUser.membership().workspaces().contains(policyCase.workspace());
    }

    /** The case, empty when it is unknown, another tenant's or not for this person's eyes: nobody learns which. */
    @Transactional(readOnly = true)
    public Optional<CaseSummary> find(CaseId id) {
        return cases.findById(id.value()).map(PolicyCase::summary).filter(found -> access.sees(found.stage()));
    }

    /** The case; throws {@link Refused} {@code casefile.unknown}. */
    @Transactional(readOnly = true)
    public CaseSummary get(CaseId id) {
        return find(id).orElseThrow(() -> new Refused("casefile.unknown"));
    }

    /** What this person may see, newest first, at most {@code limit} cases behind {@code after} (null: from the newest). */
    @Transactional(readOnly = true)
    public List<CaseSummary> list(CaseFilter filter, CaseFilter.@Nullable Cursor after, int limit) {
        return listing.page(
                filter, Arrays.stream(Stage.values()).filter(access::sees).toList(), after, limit);
    }

    /** Titles of the given cases, as far as they are this tenant's and this person may see them; one query. */
    @Transactional(readOnly = true)
    public Map<CaseId, String> titles(Collection<CaseId> ids) {
        return cases.findByIdIn(ids.stream().map(CaseId::value).toList()).stream()
                .map(PolicyCase::summary)
                .filter(found -> access.sees(found.stage()))
                .collect(Collectors.toMap(CaseSummary::id, CaseSummary::title));
    }

    /** The given cases, as far as they are this tenant's and this person may see them; one query. */
    @Transactional(readOnly = true)
    public List<CaseSummary> all(Collection<CaseId> ids) {
        return seen(cases.findByIdIn(values(ids)));
    }

    /** Cases that amend or repeal one of the given ones, in the order in which they began; one query, 1,000 at most. */
    @Transactional(readOnly = true)
    public List<CaseSummary> successors(Collection<CaseId> ids) {
        return seen(cases.findTop1000ByPredecessorIdInOrderByCreatedAt(values(ids)));
    }

    private static List<UUID> values(Collection<CaseId> ids) {
        return ids.stream().map(CaseId::value).toList();
    }

    private List<CaseSummary> seen(List<PolicyCase> found) {
        return found.stream()
                .map(PolicyCase::summary)
                .filter(summary -> access.sees(summary.stage()))
                .toList();
    }

    /** What has become law, latest first, 200 at most. */
    @Transactional(readOnly = true)
    public List<CaseSummary> enacted() {
        return cases.findTop200ByEnactedNumberIsNotNullOrderByEnactedOnDescIdDesc().stream()
                .map(PolicyCase::summary)
                .filter(found -> access.sees(found.stage()))
                .toList();
    }

    /** Cases that amend or repeal this one. */
    @Transactional(readOnly = true)
    public List<CaseSummary> successors(CaseId id) {
        return cases.findTop50ByPredecessorIdOrderByCreatedAt(id.value()).stream()
                .map(PolicyCase::summary)
                .filter(found -> access.sees(found.stage()))
                .toList();
    }

    /** Cases in the legal workspace that this one proposed. */
    @Transactional(readOnly = true)
    public List<CaseSummary> proposals(CaseId id) {
        return cases.findTop50ByProposedFromIdOrderByCreatedAt(id.value()).stream()
                .map(PolicyCase::summary)
                .filter(found -> access.sees(found.stage()))
                .toList();
    }

    /**
     * Records number and day of enactment and who signed; called by the approval stage inside its own action.
     *
     * @param title the name after TENTANG; null for the case's own
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enact(CaseId id, @Nullable String title, String number, LocalDate on, Signatory by) {
        PolicyCase policyCase = load(id);
        policyCase.enact(title == null ? policyCase.title() : title, number, on, by);
        events.publishEvent(new CaseEvents.CaseEnacted(id, number, on.getYear(), on));
    }

    /** Records the gazette entry and who made it; called by the approval stage inside its own action. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void promulgate(CaseId id, String gazette, LocalDate on, Signatory by) {
        load(id).promulgate(gazette, on, by);
        events.publishEvent(new CaseEvents.CasePromulgated(id, gazette, on));
    }

    /** Records where the elucidation of a Perda stands; called with {@link #promulgate}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void supplement(CaseId id, String number) {
        load(id).supplement(number);
    }

    private PolicyCase mine(CaseId id) {
        PolicyCase policyCase = load(id);
        if (!drafts(policyCase.summary())) {
            throw new AccessDeniedException("not a drafter of the case's workspace");
        }
        return policyCase;
    }

    private PolicyCase load(CaseId id) {
        return cases.findById(id.value()).orElseThrow(() -> new Refused("casefile.unknown"));
    }
}
