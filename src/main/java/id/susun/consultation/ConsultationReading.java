package id.susun.consultation;

import id.susun.casefile.PolicyText;
import id.susun.identity.CurrentUser;
import id.susun.tenant.CaseId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a consultation: all of it for those who work in the government, their own part for stakeholders. */
@Service
@Transactional(readOnly = true)
public class ConsultationReading {

    private static final int MOST = 200;
    private static final String STAFF = "hasAnyRole('DRAFTER', 'APPROVER', 'IMPLEMENTER', 'AUDITOR', 'TENANT_ADMIN')";
    private static final UUID FIRST = new UUID(0, 0);

    private final Stakeholders stakeholders;
    private final Rounds rounds;
    private final Inputs inputs;
    private final ConsultedTexts texts;
    private final Passages passages;
    private final CurrentUser currentUser;
    private final Clock clock;

    ConsultationReading(
            Stakeholders stakeholders,
            Rounds rounds,
            Inputs inputs,
            ConsultedTexts texts,
            Passages passages,
            CurrentUser currentUser,
            Clock clock) {
        this.stakeholders = stakeholders;
        this.rounds = rounds;
        this.inputs = inputs;
        this.texts = texts;
        this.passages = passages;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Map, rounds (drafts too) and ledger. */
    @PreAuthorize(STAFF)
    public ConsultationOverview overview(CaseId caseId) {
        LocalDate today = LocalDate.now(clock);
        List<StakeholderLine> map = stakeholders.findTop500ByCaseIdOrderByCreatedAtAscIdAsc(caseId.value()).stream()
                .map(Stakeholder::line)
                .toList();
        List<RoundView> views = rounds.findTop200ByCaseIdOrderByNumber(caseId.value()).stream()
                .map(round -> round.view(today))
                .toList();
        Set<StakeholderCategory> mapped = EnumSet.noneOf(StakeholderCategory.class);
        map.forEach(stakeholder -> mapped.add(stakeholder.category()));
        return new ConsultationOverview(map, views, Ledger.of(inputs.tally(caseId.value()), mapped));
    }

    /** Oldest first, at most {@code limit} inputs behind {@code after} (null: from the oldest). */
    @PreAuthorize(STAFF)
    public List<InputLine> inputs(CaseId caseId, InputFilter filter, @Nullable InputCursor after, int limit) {
        return inputs
                .page(
                        caseId.value(),
                        filter.unansweredOnly(),
                        filter.status(),
                        filter.round(),
                        after == null ? Instant.EPOCH : after.receivedAt(),
                        after == null ? FIRST : after.id(),
                        Limit.of(Math.min(limit, MOST)))
                .stream()
                .map(Input::line)
                .toList();
    }

    /** The rounds that the public was told of. */
    @PreAuthorize("isAuthenticated()")
    public List<RoundView> announced(CaseId caseId) {
        LocalDate today = LocalDate.now(clock);
        return rounds
                .findTop200ByCaseIdAndStatusInOrderByNumber(
                        caseId.value(), EnumSet.of(RoundStatus.OPEN, RoundStatus.CLOSED))
                .stream()
                .map(round -> round.view(today))
                .toList();
    }

    /** What the person at work wrote as a stakeholder, newest first, 200 at most. */
    @PreAuthorize("hasRole('STAKEHOLDER')")
    public List<InputLine> mine(CaseId caseId) {
        return inputs
                .findTop200ByCaseIdAndEnteredByAndSourceOrderByReceivedAtDesc(
                        caseId.value(), currentUser.person().id(), InputSource.STAKEHOLDER)
                .stream()
                .map(Input::line)
                .toList();
    }

    /** The text that an announced round asks about; empty where there was none yet. */
    @PreAuthorize("isAuthenticated()")
    public Optional<PolicyText> text(CaseId caseId, UUID round) {
        return rounds.findByCaseIdAndId(caseId.value(), round).flatMap(texts::of);
    }

    /** Parts of that text that an input to the round can be about, in reading order. */
    @PreAuthorize("isAuthenticated()")
    public List<Passage> passages(CaseId caseId, UUID round) {
        return rounds.findByCaseIdAndId(caseId.value(), round).map(passages::of).orElse(List.of());
    }
}
