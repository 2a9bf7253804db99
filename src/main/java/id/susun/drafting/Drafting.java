package id.susun.drafting;

import id.susun.audit.Refused;
import id.susun.casefile.CaseAccess;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.drafting.DraftCommands.EditNode;
import id.susun.identity.CurrentUser;
import id.susun.tenant.CaseId;
import id.susun.tenant.Tenants;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Begins a text, reads it, and writes what its nodes say. */
@Service
@Validated
public class Drafting {

    /** Saves by one person closer together than this are one edit in the history. */
    private static final Duration ONE_EDIT = Duration.ofMinutes(10);

    private final CaseAccess caseAccess;
    private final DraftAccess access;
    private final CaseFiles caseFiles;
    private final Tenants tenants;
    private final Drafts drafts;
    private final DraftNodes nodes;
    private final ArticleNodes articles;
    private final DraftKeeper keeper;
    private final Templates templates;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Drafting(
            DraftAccess access,
            CaseFiles caseFiles,
            Tenants tenants,
            Drafts drafts,
            DraftNodes nodes,
            ArticleNodes articles,
            DraftKeeper keeper,
            Templates templates,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock,
            CaseAccess caseAccess) {
        this.caseAccess = caseAccess;
        this.access = access;
        this.caseFiles = caseFiles;
        this.tenants = tenants;
        this.drafts = drafts;
        this.nodes = nodes;
        this.articles = articles;
        this.keeper = keeper;
        this.templates = templates;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The case's text, begun from its instrument's template when there is none yet.
     *
     * @throws AccessDeniedException when the person may not write it
     * @throws Refused {@code drafting.over} once it has gone to approval
     */
    @Transactional
    @PreAuthorize("hasRole('DRAFTER')")
    public Draft open(CaseId caseId) {
        CaseSummary policyCase = access.requireWriter(caseId);
        if (drafts.begin(caseId)) {
            String kind = new Formalities(tenants.current(), policyCase, null).kindOfText();
            insert(caseId, templates.of(policyCase), new DraftText(List.of()));
            events.publishEvent(new DraftEvents.DraftBegun(caseId, kind));
        }
        return draft(caseId, policyCase);
    }

    /** The case's text; empty while nobody has begun it. */
    @Transactional(readOnly = true)
    public Optional<Draft> read(CaseId caseId) {
        caseAccess.requireWhole(caseId);
        CaseSummary policyCase = caseFiles.get(caseId);
        return drafts.exists(caseId) ? Optional.of(draft(caseId, policyCase)) : Optional.empty();
    }

    /** What may stand at the top of the case's text. */
    @Transactional(readOnly = true)
    public Set<TextKind> rootKinds(CaseId caseId) {
        return TextKind.roots(caseFiles.get(caseId).instrument());
    }

    /** Whether the person at work may write the case's text now, begun or not. */
    @Transactional(readOnly = true)
    public boolean mayWrite(CaseId caseId) {
        return access.mayWrite(caseFiles.get(caseId));
    }

    /**
     * Replaces what one node says. People who edit different nodes do not disturb each other.
     *
     * @return the node with its new version
     * @throws NodeConflict when somebody else has changed it since; carries their text
     * @throws Refused {@code drafting.node.gone} when it has been removed, {@code drafting.over}
     * @throws AccessDeniedException when the person may not write the text
     */
    @Transactional
    @PreAuthorize("hasRole('DRAFTER')")
    public DraftNode edit(CaseId caseId, @Valid EditNode command) {
        drafts.lockForWriting(caseId);
        access.requireWriter(caseId);
        DraftNode before = nodes.find(caseId, command.node()).orElseThrow(() -> new Refused("drafting.node.gone"));
        var clean = new EditNode(
                command.node(), PlainText.line(command.heading()), PlainText.lines(command.text()), command.version());
        if (References.targetsOnly(clean.text()).equals(References.targetsOnly(before.text()))
                && clean.heading().equals(before.heading())) {
            return before;
        }
        boolean continued = continues(caseId, before);
        if (!nodes.write(caseId, clean, currentUser.person())) {
            throw new NodeConflict(
                    nodes.find(caseId, command.node()).orElseThrow(() -> new Refused("drafting.node.gone")));
        }
        drafts.contribute(caseId);
        if (!continued) {
            Draft draft = Draft.of(caseId, nodes.text(caseId), true);
            events.publishEvent(new DraftEvents.NodeEdited(
                    caseId,
                    before.id(),
                    draft.name(before),
                    before.heading(),
                    draft.references().plain(before.text())));
        }
        return nodes.find(caseId, command.node()).orElseThrow();
    }

    private boolean continues(CaseId caseId, DraftNode before) {
        String me = currentUser.person().id();
        return nodes.lastEditor(caseId, before.id()).filter(me::equals).isPresent()
                && before.editedAt().isAfter(clock.instant().minus(ONE_EDIT));
    }

    /**
     * Enters a whole text at once in place of what is there; an edited text is kept as a version first. Articles that go on in
     * it keep what they rest on; the history names what the others rested on.
     *
     * @param source where it comes from, for the history
     * @throws Refused {@code drafting.import.structure} when a node stands where it may not, {@code drafting.nodes.many}
     */
    @Transactional
    @PreAuthorize("hasRole('DRAFTER')")
    public Draft importTree(CaseId caseId, List<@Valid NewNode> text, String source) {
        drafts.begin(caseId);
        drafts.lockWhole(caseId);
        CaseSummary policyCase = access.requireWriter(caseId);
        if (text.stream()
                .anyMatch(node ->
                        !TextKind.roots(policyCase.instrument()).contains(node.kind()) || !node.isWellFormed(0))) {
            throw new Refused("drafting.import.structure");
        }
        int size = text.stream().mapToInt(NewNode::size).sum();
        if (size > DraftNodes.MOST) {
            throw new Refused("drafting.nodes.many", DraftNodes.MOST);
        }
        if (!drafts.contributors(caseId).isEmpty()) {
            keeper.keep(caseId, "Sebelum naskah diganti seluruhnya", false);
        }
        DraftText before = nodes.text(caseId);
        nodes.deleteAll(caseId);
        insert(caseId, text, before);
        drafts.contribute(caseId);
        events.publishEvent(new DraftEvents.TextImported(caseId, size, PlainText.line(source)));
        return draft(caseId, policyCase);
    }

    private void insert(CaseId caseId, List<NewNode> text, DraftText before) {
        nodes.insertAll(caseId, DraftText.begun(text).roots());
        drafts.restructured(caseId);
        DraftText entered = nodes.text(caseId);
        articles.renumber(caseId, entered, Continued.of(before, entered));
    }

    private Draft draft(CaseId caseId, CaseSummary policyCase) {
        return Draft.of(caseId, nodes.text(caseId), access.mayWrite(policyCase));
    }
}
