package id.susun.drafting.lint;

import id.susun.audit.Refused;
import id.susun.drafting.Draft;
import id.susun.drafting.DraftAccess;
import id.susun.drafting.Drafting;
import id.susun.identity.CurrentUser;
import id.susun.tenant.CaseId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a drafter answer for a finding that stays. Both methods throw {@link AccessDeniedException} for people who may not
 * write the text, and {@link Refused} {@code drafting.over} once it has gone to approval.
 */
@Service
@PreAuthorize("hasRole('DRAFTER')")
public class Waiving {

    /** Fewest characters of a reason. */
    public static final int SHORTEST = 10;

    /** Most characters of a reason. */
    public static final int LONGEST = 1000;

    private final DraftAccess access;
    private final Drafting drafting;
    private final LintInputs inputs;
    private final Waivers waivers;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Waiving(
            DraftAccess access,
            Drafting drafting,
            LintInputs inputs,
            Waivers waivers,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.drafting = drafting;
        this.inputs = inputs;
        this.waivers = waivers;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Waives one finding, until its node says something else; one of the whole text until anything in it does.
     *
     * @param shown the finding as the person saw it
     * @param reason why it stays, 10 to 1,000 characters
     * @throws Refused {@code lint.reason.short}, {@code lint.reason.long}, {@code lint.finding.gone} when it is found no
     *     longer, {@code lint.waive.never} for what nobody can answer for
     */
    @Transactional
    public void waive(CaseId caseId, Finding shown, String reason) {
        access.requireWriter(caseId);
        String clean = reason.replaceAll("[\\p{Cc}&&[^\\n]]", " ").strip();
        if (clean.length() < SHORTEST) {
            throw new Refused("lint.reason.short", SHORTEST);
        }
        if (clean.length() > LONGEST) {
            throw new Refused("lint.reason.long", LONGEST);
        }
        if (!shown.rule().isWaivable()) {
            throw new Refused("lint.waive.never");
        }
        Draft draft = drafting.read(caseId).orElseThrow(() -> new Refused("lint.finding.gone"));
        Finding finding = Linter.check(inputs.of(draft)).findings().stream()
                .filter(shown::isSame)
                .findFirst()
                .orElseThrow(() -> new Refused("lint.finding.gone"));
        Fingerprint print = Fingerprint.of(draft, finding);
        Waiver waiver = new Waiver(
                UUID.randomUUID(),
                finding.rule().name(),
                finding.node(),
                print.text(),
                print.finding(),
                clean,
                currentUser.person().name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        waivers.insert(caseId, waiver, currentUser.person());
        events.publishEvent(new LintEvents.FindingWaived(
                caseId, finding.node(), finding.rule().name(), finding.place(), finding.quote(), clean));
    }

    /**
     * Lets a finding count again.
     *
     * @throws Refused {@code lint.waiver.gone} when the waiver has been withdrawn
     */
    @Transactional
    public void withdraw(CaseId caseId, UUID waiver) {
        access.requireWriter(caseId);
        Waiver before = waivers.find(caseId, waiver).orElseThrow(() -> new Refused("lint.waiver.gone"));
        if (!waivers.withdraw(caseId, waiver, currentUser.person(), clock.instant())) {
            throw new Refused("lint.waiver.gone");
        }
        events.publishEvent(
                new LintEvents.WaiverWithdrawn(caseId, before.node(), before.rule(), before.byName(), before.reason()));
    }
}
