package id.susun.approval;

import id.susun.audit.Refused;
import id.susun.casefile.CaseAccess;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.PolicyText;
import id.susun.casefile.PolicyTextReader;
import id.susun.identity.Capacity;
import id.susun.identity.CurrentUser;
import id.susun.identity.Membership;
import id.susun.tenant.CaseId;
import id.susun.workflow.StepQueue;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opinions on a text under decision: who was asked reads that text as long as the answer is waited for, and answers once. An
 * opinion decides nothing and moves no case (decision 027).
 */
@Service
@PreAuthorize("isAuthenticated()")
public class Opinions {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 4000;
    /** How long a person is told that nobody needs their answer any more. */
    private static final Duration NOTICE = Duration.ofDays(7);

    private final OpinionRows rows;
    private final CaseAccess access;
    private final CaseFiles caseFiles;
    private final PolicyTextReader texts;
    private final StepQueue steps;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Opinions(
            OpinionRows rows,
            CaseAccess access,
            CaseFiles caseFiles,
            PolicyTextReader texts,
            StepQueue steps,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.access = access;
        this.caseFiles = caseFiles;
        this.texts = texts;
        this.steps = steps;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** All opinions on a case, newest first; throws {@link Refused} {@code casefile.unknown} for whoever may not see it whole. */
    @Transactional(readOnly = true)
    public List<Opinion> of(CaseId caseId) {
        access.requireWhole(caseId);
        return rows.of(caseId);
    }

    /** What waits for the person at work, soonest due first, then for a week what was withdrawn. */
    @Transactional(readOnly = true)
    public List<Opinion> mine() {
        return currentUser
                .active()
                .map(membership -> rows.askedOf(
                        currentUser.person(), membership, clock.instant().minus(NOTICE)))
                .orElseGet(List::of);
    }

    /**
     * A question to the person at work; nobody else learns that there is one.
     *
     * @throws Refused {@code opinion.unknown}
     */
    @Transactional(readOnly = true)
    public Opinion asked(UUID id) {
        return rows.find(id).filter(this::isAskedOfMe).orElseThrow(() -> new Refused("opinion.unknown"));
    }

    /** The very version that the question is about, only while the answer is waited for; throws as {@link #asked} does. */
    @Transactional(readOnly = true)
    public Optional<PolicyText> text(UUID id) {
        Opinion opinion = asked(id);
        return opinion.isOpen() ? texts.versionForAll(opinion.caseId(), opinion.version()) : Optional.empty();
    }

    /**
     * Gives the opinion.
     *
     * @throws Refused {@code opinion.unknown}, {@code opinion.gone} when it was answered or withdrawn meanwhile, {@code
     *     opinion.answer} unless it has 10 to 4,000 characters
     */
    @Transactional
    public void answer(UUID id, String answer) {
        String words = answer.strip();
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            throw new Refused("opinion.answer", SHORTEST, LONGEST);
        }
        Opinion opinion = queued(id, asked(id));
        rows.answer(id, words, currentUser.person(), capacity(opinion), clock.instant());
        events.publishEvent(new OpinionEvents.OpinionGiven(
                opinion.caseId(),
                opinion.round(),
                opinion.version(),
                opinion.askedAs(),
                OpinionNames.asked(opinion),
                words));
    }

    /**
     * Takes a question back, by whoever asked or holds the office that asked.
     *
     * @throws Refused {@code opinion.unknown}, {@code opinion.gone}
     * @throws AccessDeniedException for anybody else
     */
    @Transactional
    public void withdraw(UUID id) {
        Opinion seen = rows.find(id).orElseThrow(() -> new Refused("opinion.unknown"));
        access.requireWhole(seen.caseId());
        if (!mayWithdraw(seen)) {
            throw new AccessDeniedException("not the person who asked");
        }
        Opinion opinion = queued(id, seen);
        rows.withdraw(id, Opinion.Withdrawal.ASKER, clock.instant());
        events.publishEvent(new OpinionEvents.OpinionWithdrawn(
                opinion.caseId(),
                opinion.round(),
                opinion.askedAs(),
                OpinionNames.asked(opinion),
                Opinion.Withdrawal.ASKER));
    }

    /** Whether the person at work may take this question back. */
    @Transactional(readOnly = true)
    public boolean mayWithdraw(Opinion opinion) {
        return opinion.askedBy().equals(currentUser.person().id())
                || caseFiles.find(opinion.caseId()).stream().anyMatch(policyCase -> {
                    String unit = opinion.askedAs().unit(policyCase.workspace());
                    Membership as = currentUser.membership();
                    return as.holds(opinion.askedAs(), unit)
                            || as.capacity(opinion.askedAs(), unit).isPresent();
                });
    }

    /** As it is once nobody else can change it. */
    private Opinion queued(UUID id, Opinion seen) {
        steps.queue(seen.caseId());
        return rows.find(id).filter(Opinion::isOpen).orElseThrow(() -> new Refused("opinion.gone"));
    }

    private boolean isAskedOfMe(Opinion opinion) {
        if (opinion.office() == null) {
            return currentUser.person().id().equals(opinion.person());
        }
        Membership as = currentUser.membership();
        return as.holds(opinion.office(), opinion.workspace()) || capacity(opinion) != null;
    }

    private @Nullable Capacity capacity(Opinion opinion) {
        return opinion.office() == null
                ? null
                : currentUser
                        .membership()
                        .capacity(opinion.office(), opinion.workspace())
                        .orElse(null);
    }
}
