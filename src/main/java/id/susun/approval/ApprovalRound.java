package id.susun.approval;

import id.susun.audit.Refused;
import id.susun.casefile.DocumentVersion;
import id.susun.tenant.CaseId;
import id.susun.workflow.Step;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One submission of a text for approval: the version, its route, and what each office and institution said. */
@Entity
@Table(name = "approval_round")
class ApprovalRound {

    @Id
    private UUID id;

    @TenantId
    private @Nullable String tenantId;

    private UUID caseId;
    private int number;
    private int versionNumber;
    private String versionHash;
    private Instant startedAt;
    private boolean gazette;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable RoundOutcome outcome;

    @OneToMany(mappedBy = "round", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    @BatchSize(size = 20)
    private List<ApprovalSeat> seats = new ArrayList<>();

    @OneToMany(mappedBy = "round", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    @BatchSize(size = 20)
    private List<ExternalStep> externalSteps = new ArrayList<>();

    /** Null until it is stored, by which Spring Data knows a new one. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected ApprovalRound() {}

    ApprovalRound(DocumentVersion version, int number, Route route, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = version.caseId().value();
        this.number = number;
        this.versionNumber = version.number();
        this.versionHash = version.hash();
        this.startedAt = now;
        this.gazette = route.gazette();
        route.initials().forEach(office -> seats.add(new ApprovalSeat(this, seats.size() + 1, office, Act.PARAF)));
        seats.add(new ApprovalSeat(this, seats.size() + 1, route.signatory(), Act.TANDA_TANGAN));
        route.externalSteps()
                .forEach(step -> externalSteps.add(new ExternalStep(this, externalSteps.size() + 1, step)));
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    int number() {
        return number;
    }

    int versionNumber() {
        return versionNumber;
    }

    String versionHash() {
        return versionHash;
    }

    boolean gazette() {
        return gazette;
    }

    List<ApprovalSeat> seats() {
        return seats;
    }

    boolean isOver() {
        return outcome != null;
    }

    /** The seat whose turn it is; empty when all have decided or the round is over. */
    Optional<ApprovalSeat> nextSeat() {
        return isOver()
                ? Optional.empty()
                : seats.stream().filter(seat -> !seat.hasDecided()).findFirst();
    }

    /** The step with an institution outside; throws {@link Refused} {@code workflow.step.gone} if the route has none. */
    ExternalStep external(Step step) {
        return externalSteps.stream()
                .filter(external -> external.step() == step)
                .findFirst()
                .orElseThrow(() -> new Refused("workflow.step.gone"));
    }

    /** When the signatory signed; empty before. */
    Optional<Instant> signedAt() {
        return seats.stream()
                .filter(seat -> seat.act() == Act.TANDA_TANGAN)
                .flatMap(seat -> seat.approvedAt().stream())
                .findFirst();
    }

    void end(RoundOutcome how, Instant now) {
        if (isOver()) {
            throw new Refused("workflow.step.gone");
        }
        outcome = how;
        endedAt = now;
    }

    RoundView view() {
        return new RoundView(
                number,
                versionNumber,
                versionHash,
                startedAt,
                endedAt,
                outcome,
                gazette,
                seats.stream().map(ApprovalSeat::view).toList(),
                externalSteps.stream().map(ExternalStep::view).toList());
    }
}
