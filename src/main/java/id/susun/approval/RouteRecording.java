package id.susun.approval;

import id.susun.audit.Refused;
import id.susun.casefile.DocumentVersion;
import id.susun.casefile.DocumentVersions;
import id.susun.tenant.CaseId;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens a round of approval for the text just submitted, inside the submission's own transaction. */
@Service
class RouteRecording {

    private final ApprovalRounds rounds;
    private final DocumentVersions versions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RouteRecording(ApprovalRounds rounds, DocumentVersions versions, ApplicationEventPublisher events, Clock clock) {
        this.rounds = rounds;
        this.versions = versions;
        this.events = events;
        this.clock = clock;
    }

    /** Throws {@link Refused} {@code approval.version.missing} when no version was submitted. */
    @Transactional(propagation = Propagation.MANDATORY)
    void record(CaseId caseId, Route route) {
        DocumentVersion version = versions.submitted(caseId).orElseThrow(() -> new Refused("approval.version.missing"));
        int number = rounds.findFirstByCaseIdOrderByNumberDesc(caseId.value())
                        .map(ApprovalRound::number)
                        .orElse(0)
                + 1;
        rounds.save(new ApprovalRound(version, number, route, clock.instant()));
        events.publishEvent(new ApprovalEvents.RoundStarted(
                caseId, number, version.number(), version.hash(), route.initials(), route.signatory()));
    }
}
