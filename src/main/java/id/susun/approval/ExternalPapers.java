package id.susun.approval;

import id.susun.audit.Refused;
import id.susun.casefile.CaseAccess;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.Instrument;
import id.susun.files.CheckedFile;
import id.susun.files.FileStore;
import id.susun.files.FileUse;
import id.susun.files.StoredFile;
import id.susun.identity.CurrentUser;
import id.susun.tenant.CaseId;
import id.susun.workflow.Step;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what a request to an institution outside needs, and keeps the letters that went and came. */
@Service
public class ExternalPapers {

    private final ApprovalRounds rounds;
    private final RunningRounds running;
    private final ExternalPaperRows rows;
    private final CaseAccess access;
    private final CaseFiles caseFiles;
    private final FileStore files;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExternalPapers(
            ApprovalRounds rounds,
            RunningRounds running,
            ExternalPaperRows rows,
            CaseAccess access,
            CaseFiles caseFiles,
            FileStore files,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.running = running;
        this.rows = rows;
        this.access = access;
        this.caseFiles = caseFiles;
        this.files = files;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Both letters and the list of a step in one of the case's rounds; empty for a round that is not there.
     *
     * @throws Refused {@code casefile.unknown} for whoever may not see the whole case
     */
    @Transactional(readOnly = true)
    public List<ExternalPaper> of(CaseId caseId, int round, Step step) {
        access.requireWhole(caseId);
        return rounds.findByCaseIdAndNumber(caseId.value(), round)
                .map(found -> rows.of(found.id(), step, isPerda(caseId)))
                .orElse(List.of());
    }

    /**
     * Adds the file of an item or a letter; another one replaces it on the list and stays in the store.
     *
     * @throws Refused {@code workflow.step.gone}, {@code approval.paper.unknown}, {@code approval.paper.sent} for a paper that
     *     went out with the request
     */
    @Transactional
    @PreAuthorize("hasAuthority('OFFICE_KABAG_HUKUM')")
    public void attach(CaseId caseId, Step step, String item, CheckedFile file) {
        ApprovalRound round = waiting(caseId, step, item);
        StoredFile stored = files.keep(caseId, ExternalPaper.isLetter(item) ? FileUse.LETTER : FileUse.DOCUMENT, file);
        rows.tick(round.id(), step, item, stored, null, currentUser.person(), clock.instant());
        events.publishEvent(new ExternalPaperEvents.PaperTicked(
                caseId, round.number(), step, item, stored.name(), stored.sha256(), null));
    }

    /**
     * Ticks an item whose paper is elsewhere, such as in e-Harmonisasi or in a paper file.
     *
     * @param where 5 to 500 characters
     * @throws Refused {@code workflow.step.gone}, {@code approval.paper.unknown}, {@code approval.paper.where}, {@code
     *     approval.paper.sent}
     */
    @Transactional
    @PreAuthorize("hasAuthority('OFFICE_KABAG_HUKUM')")
    public void tick(CaseId caseId, Step step, String item, String where) {
        String note = where.strip();
        if (note.length() < 5 || note.length() > 500) {
            throw new Refused("approval.paper.where");
        }
        ApprovalRound round = waiting(caseId, step, item);
        rows.tick(round.id(), step, item, null, note, currentUser.person(), clock.instant());
        events.publishEvent(new ExternalPaperEvents.PaperTicked(caseId, round.number(), step, item, null, null, note));
    }

    /** Takes a tick back; a file stays in the store. Throws {@link Refused} {@code approval.paper.sent}. */
    @Transactional
    @PreAuthorize("hasAuthority('OFFICE_KABAG_HUKUM')")
    public void untick(CaseId caseId, Step step, String item) {
        ApprovalRound round = waiting(caseId, step, item);
        if (rows.untick(round.id(), step, item)) {
            events.publishEvent(new ExternalPaperEvents.PaperUnticked(caseId, round.number(), step, item));
        }
    }

    /** Refuses {@code approval.paper.missing} while something is missing that the request may not go out without. */
    @Transactional(propagation = Propagation.MANDATORY)
    void requireComplete(ApprovalRound round, Step step) {
        long missing = rows.of(round.id(), step, isPerda(round.caseId())).stream()
                .filter(paper -> paper.required() && !paper.isTicked())
                .count();
        if (missing > 0) {
            throw new Refused("approval.paper.missing", missing);
        }
    }

    private ApprovalRound waiting(CaseId caseId, Step step, String item) {
        ApprovalRound round = running.at(caseId, step);
        boolean sent = round.external(step).requestDate() != null;
        ExternalPaper paper = rows.of(round.id(), step, isPerda(caseId)).stream()
                .filter(listed -> listed.item().equals(item))
                .findFirst()
                .orElseThrow(() -> new Refused("approval.paper.unknown"));
        if (sent && paper.wentAlong()) {
            throw new Refused("approval.paper.sent");
        }
        return round;
    }

    private boolean isPerda(CaseId caseId) {
        return caseFiles.get(caseId).instrument() == Instrument.PERDA;
    }
}
