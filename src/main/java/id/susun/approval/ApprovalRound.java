package id.susun.approval;

import id.susun.audit.Refused;
import id.susun.casefile.DocumentVersion;
import id.susun.casefile.Signatory;
import id.susun.identity.Capacity;
import id.susun.identity.Office;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private @Nullable String numberedName;

    @Enumerated(EnumType.STRING)
    private @Nullable Capacity numberedCapacity;

    @Enumerated(EnumType.STRING)
    private @Nullable RoundOutcome outcome;

    @OneToMany(mappedBy = "round", cascade = CascadeType.PERSIST)
    @OrderBy("turn, position")
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
        int turn = 1;
        for (List<Office> sideBySide : route.turns()) {
            for (Office office : sideBySide) {
                seats.add(new ApprovalSeat(this, seats.size() + 1, turn, office, Act.PARAF));
            }
            turn++;
        }
        seats.add(new ApprovalSeat(this, seats.size() + 1, turn, route.signatory(), Act.TANDA_TANGAN));
        route.externalSteps()
                .forEach(step -> externalSteps.add(new ExternalStep(this, externalSteps.size() + 1, step)));
    }

    UUID id() {
        return id;
    }

    /** Lets the office that returned the text before be the first to read it again. */
    void beginWith(Office office) {
        initials().filter(seat -> seat.office() == office && !seat.hasDecided()).forEach(ApprovalSeat::goFirst);
        seats.sort(Comparator.comparingInt(ApprovalSeat::turn));
    }

    /** Takes over what stands from earlier rounds; the seats that it was taken over for. */
    List<ApprovalSeat> carry(Map<Office, StandingDecisions.Standing> standing) {
        List<ApprovalSeat> carried = new ArrayList<>();
        initials().forEach(seat -> {
            StandingDecisions.Standing found = standing.get(seat.office());
            if (found != null) {
                seat.carry(found);
                carried.add(seat);
            }
        });
        return carried;
    }

    /** Takes over what institutions outside answered before, or notes what they are asked again. */
    void follow(Map<Step, StandingResults.Passed> passed) {
        externalSteps.forEach(
                external -> Optional.ofNullable(passed.get(external.step())).ifPresent(external::follow));
    }

    /** The steps outside whose earlier answer stands in this round. */
    Set<Step> carriedSteps() {
        return externalSteps.stream()
                .filter(ExternalStep::isCarried)
                .map(ExternalStep::step)
                .collect(Collectors.toSet());
    }

    /** What an institution answered in this very round; empty before, and for an answer that only stands in it. */
    Optional<ExternalStep> answered(Step step) {
        return externalSteps.stream()
                .filter(external -> external.step() == step && external.outcome() != null && !external.isCarried())
                .findFirst();
    }

    private Stream<ApprovalSeat> initials() {
        return seats.stream().filter(seat -> seat.act() == Act.PARAF);
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

    Instant startedAt() {
        return startedAt;
    }

    /** When this person decided in this round, for whichever office. */
    Optional<Instant> decidedAt(String person) {
        return seats.stream().flatMap(seat -> seat.decidedAt(person).stream()).max(Comparator.naturalOrder());
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

    /** The seats whose turn it is; empty when all have decided or the round is over. */
    List<ApprovalSeat> nextSeats() {
        return isOver() ? List.of() : Turns.next(seats);
    }

    /** The office that sent the text back in this round. */
    Optional<Office> returner() {
        return seats.stream()
                .filter(ApprovalSeat::hasReturned)
                .map(ApprovalSeat::office)
                .findFirst();
    }

    /** The step with an institution outside; throws {@link Refused} {@code workflow.step.gone} if the route has none. */
    ExternalStep external(Step step) {
        return externalSteps.stream()
                .filter(external -> external.step() == step)
                .findFirst()
                .orElseThrow(() -> new Refused("workflow.step.gone"));
    }

    void numberedBy(Signatory by) {
        numberedName = by.name();
        numberedCapacity = by.capacity();
    }

    /** Who gave the number, and so attests copies; empty before. */
    Optional<Signatory> numberedBy() {
        return Optional.ofNullable(numberedName).map(name -> new Signatory(name, numberedCapacity));
    }

    /** The seat of who signs. */
    ApprovalSeat signature() {
        return seats.stream()
                .filter(seat -> seat.act() == Act.TANDA_TANGAN)
                .findFirst()
                .orElseThrow();
    }

    /** When it became the signatory's turn: with the last that was decided or answered before, in this round. */
    Instant signatureTurnSince() {
        return Stream.concat(
                        initials().map(ApprovalSeat::takenAt),
                        externalSteps.stream().map(ExternalStep::answeredAt))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(startedAt);
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
