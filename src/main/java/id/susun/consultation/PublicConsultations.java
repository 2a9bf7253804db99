package id.susun.consultation;

import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.tenant.CaseId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What everybody may read of the consultations of the bound tenant; needs no person. Rounds that were not announced do
 * not exist here.
 */
@Service
@Transactional(readOnly = true)
public class PublicConsultations {

    /** Inputs on one page. */
    public static final int INPUTS = 100;

    private final Rounds rounds;
    private final Inputs inputs;
    private final CaseFiles caseFiles;
    private final ConsultedTexts texts;
    private final Clock clock;

    PublicConsultations(Rounds rounds, Inputs inputs, CaseFiles caseFiles, ConsultedTexts texts, Clock clock) {
        this.rounds = rounds;
        this.inputs = inputs;
        this.caseFiles = caseFiles;
        this.texts = texts;
        this.clock = clock;
    }

    /** Latest first, at most {@code limit} rounds behind {@code after} (null: from the latest). */
    public List<PublicRound> list(@Nullable RoundCursor after, int limit) {
        LocalDate today = LocalDate.now(clock);
        return rounds
                .announced(
                        after == null ? LocalDate.of(9999, 12, 31) : after.startsOn(),
                        after == null ? new UUID(-1, -1) : after.id(),
                        Limit.of(Math.min(limit, 100)))
                .stream()
                .map(found ->
                        publicRound(found.round().view(today), found.caseId(), found.caseTitle(), found.workspace()))
                .toList();
    }

    /** The page of a round; {@code after} is the number of the input behind which the page begins, 0 for the first. */
    public Optional<PublicRoundPage> page(UUID id, int after) {
        return rounds.findById(id).flatMap(round -> {
            RoundView view = round.view(LocalDate.now(clock));
            CaseId caseId = new CaseId(round.caseId());
            return view.status() == RoundStatus.DRAFT
                    ? Optional.empty()
                    : caseFiles.find(caseId).map(policyCase -> page(round, view, policyCase, after));
        });
    }

    private PublicRoundPage page(Round round, RoundView view, CaseSummary policyCase, int after) {
        List<PublicInput> shown = inputs.published(view.id(), after, Limit.of(INPUTS + 1)).stream()
                .map(input -> publicInput(input.line()))
                .toList();
        List<PublicInput> page = shown.subList(0, Math.min(INPUTS, shown.size()));
        Ledger ledger = Ledger.of(inputs.tallyOfRound(view.id()), Set.of());
        return new PublicRoundPage(
                publicRound(view, policyCase.id(), policyCase.title(), policyCase.workspaceName()),
                view.notice(),
                view.noticePublishedOn(),
                view.documents(),
                view.attendees(),
                texts.of(round).orElse(null),
                ledger.heard(),
                ledger.considered(),
                ledger.hidden(),
                page,
                shown.size() > INPUTS ? page.getLast().number() : null);
    }

    private static PublicRound publicRound(RoundView view, CaseId caseId, String title, String workspace) {
        return new PublicRound(
                view.id(),
                caseId,
                title,
                workspace,
                view.mode(),
                view.title(),
                view.place(),
                view.startsOn(),
                view.endsOn(),
                view.state());
    }

    private PublicInput publicInput(InputLine line) {
        InputLine.Reply reply = line.reply();
        return new PublicInput(
                line.number(),
                line.namePublic() ? line.authorName() : null,
                line.category(),
                line.articleId(),
                line.articleLabel(),
                line.text(),
                day(line.receivedAt()),
                reply == null ? null : reply.status(),
                reply == null ? null : reply.reason(),
                reply == null ? null : day(reply.at()));
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }
}
