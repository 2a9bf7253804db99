package id.susun.drafting;

import id.susun.audit.Refused;
import id.susun.casefile.DocumentVersion;
import id.susun.casefile.DocumentVersions;
import id.susun.tenant.CaseId;
import id.susun.workflow.Step;
import id.susun.workflow.StepQueue;
import id.susun.workflow.Workflow;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps milestones of a text, and ends its drafting: on to approval, or back to consultation. */
@Service
@PreAuthorize("hasRole('DRAFTER')")
public class DraftSubmission {

    /** Longest name of a milestone, in characters. */
    public static final int LONGEST_NAME = 120;

    private static final int LONGEST_NOTE = 1000;
    private static final int PLACES_NAMED = 8;

    private final DraftAccess access;
    private final Drafts drafts;
    private final DraftNodes nodes;
    private final DraftKeeper keeper;
    private final DocumentVersions versions;
    private final Workflow workflow;
    private final StepQueue steps;
    private final SubmissionCheck check;
    private final ApplicationEventPublisher events;

    DraftSubmission(
            DraftAccess access,
            Drafts drafts,
            DraftNodes nodes,
            DraftKeeper keeper,
            DocumentVersions versions,
            Workflow workflow,
            StepQueue steps,
            SubmissionCheck check,
            ApplicationEventPublisher events) {
        this.access = access;
        this.drafts = drafts;
        this.nodes = nodes;
        this.keeper = keeper;
        this.versions = versions;
        this.workflow = workflow;
        this.steps = steps;
        this.check = check;
        this.events = events;
    }

    /**
     * Keeps the text as it stands as a version.
     *
     * @param note what is worth knowing about it, 1 to 1,000 characters
     * @throws Refused {@code drafting.none}, {@code drafting.note.missing}, {@code drafting.note.long},
     *     {@code drafting.over}
     * @throws AccessDeniedException when the person may not write the text
     */
    @Transactional
    public DocumentVersion keepMilestone(CaseId caseId, String note) {
        drafts.lockWhole(caseId);
        access.requireWriter(caseId);
        requireBegun(caseId);
        return keeper.keep(caseId, checked(note, "drafting.note.missing"), false);
    }

    /**
     * Keeps the text as it stands as a version with a name.
     *
     * @param name what people call it, 1 to 120 characters
     * @param note what is worth knowing about it, up to 1,000 characters
     * @throws Refused {@code drafting.none}, {@code drafting.name.missing}, {@code drafting.name.long},
     *     {@code drafting.note.long}, {@code drafting.over}
     * @throws AccessDeniedException when the person may not write the text
     */
    @Transactional
    public DocumentVersion keepMilestone(CaseId caseId, String name, String note) {
        drafts.lockWhole(caseId);
        access.requireWriter(caseId);
        requireBegun(caseId);
        String called = PlainText.line(name);
        if (called.isEmpty()) {
            throw new Refused("drafting.name.missing");
        }
        if (called.length() > LONGEST_NAME) {
            throw new Refused("drafting.name.long", LONGEST_NAME);
        }
        String noted = PlainText.lines(note);
        return keeper.keep(caseId, called, noted.isEmpty() ? "" : checked(noted, "drafting.note.missing"), false);
    }

    /** What still keeps the text from approval; empty when it may be submitted or has not been begun. */
    @Transactional(readOnly = true)
    public List<Gap> gaps(CaseId caseId) {
        return drafts.exists(caseId) ? check.gaps(caseId, Draft.of(caseId, nodes.text(caseId), false)) : List.of();
    }

    /**
     * Ends drafting: the text goes to approval as a version that nobody can change.
     *
     * @param note for the approvers, 1 to 1,000 characters
     * @return the version submitted
     * @throws Refused {@code drafting.none}, {@code drafting.incomplete} with the places, {@code drafting.note.missing},
     *     {@code drafting.note.long}, {@code workflow.step.gone}, {@code workflow.step.taken}
     * @throws AccessDeniedException when the step does not wait for the person
     */
    @Transactional
    public DocumentVersion submit(CaseId caseId, String note) {
        String clean = checked(note, "drafting.note.missing");
        steps.enter(caseId, Step.DRAFT_TEXT);
        drafts.lockWhole(caseId);
        requireBegun(caseId);
        List<Gap> gaps = check.gaps(caseId, Draft.of(caseId, nodes.text(caseId), true));
        if (!gaps.isEmpty()) {
            throw new Refused("drafting.incomplete", Gap.places(gaps, PLACES_NAMED));
        }
        drafts.note(caseId, clean);
        workflow.complete(caseId, Step.DRAFT_TEXT, Map.of("draftingOutcome", "submitted"));
        DocumentVersion kept = versions.submitted(caseId).orElseThrow();
        events.publishEvent(new DraftEvents.DraftSubmitted(caseId, kept.number(), clean));
        return kept;
    }

    /**
     * Ends drafting for now: stakeholders are to be asked again.
     *
     * @param reason why, 1 to 1,000 characters
     * @throws Refused {@code drafting.reason.missing}, {@code drafting.note.long}, {@code workflow.step.gone},
     *     {@code workflow.step.taken}
     * @throws AccessDeniedException when the step does not wait for the person
     */
    @Transactional
    public void consultAgain(CaseId caseId, String reason) {
        String clean = checked(reason, "drafting.reason.missing");
        steps.enter(caseId, Step.DRAFT_TEXT);
        events.publishEvent(new DraftEvents.ConsultationAsked(caseId, clean));
        workflow.complete(caseId, Step.DRAFT_TEXT, Map.of("draftingOutcome", "consult"));
    }

    private void requireBegun(CaseId caseId) {
        if (!drafts.exists(caseId)) {
            throw new Refused("drafting.none");
        }
    }

    private static String checked(String note, String missing) {
        String clean = PlainText.lines(note);
        if (clean.isEmpty()) {
            throw new Refused(missing);
        }
        if (clean.length() > LONGEST_NOTE) {
            throw new Refused("drafting.note.long", LONGEST_NOTE);
        }
        return clean;
    }
}
