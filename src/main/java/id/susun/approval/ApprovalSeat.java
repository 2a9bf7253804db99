package id.susun.approval;

import id.susun.audit.Refused;
import id.susun.casefile.Signatory;
import id.susun.identity.ActingOffice;
import id.susun.identity.ActingOrder;
import id.susun.identity.Capacity;
import id.susun.identity.Office;
import id.susun.identity.Person;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One office's place on the route, and its decision once it has decided. */
@Entity
@Table(name = "approval_seat")
class ApprovalSeat {

    @Id
    private UUID id;

    @TenantId
    private @Nullable String tenantId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ApprovalRound round;

    private int position;
    private int turn;

    @Enumerated(EnumType.STRING)
    private Office office;

    @Enumerated(EnumType.STRING)
    private Act act;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    private @Nullable String decidedBy;
    private @Nullable String decidedName;
    private @Nullable Instant decidedAt;
    private @Nullable String comment;
    private @Nullable String contentHash;
    private @Nullable Integer carriedFrom;
    private @Nullable String recordedName;

    @Enumerated(EnumType.STRING)
    private @Nullable Capacity capacity;

    @Embedded
    private @Nullable ActedUnder actedUnder;

    @SuppressWarnings("NullAway.Init")
    protected ApprovalSeat() {}

    /** {@code turn}: seats of one turn decide side by side, lower turns first. */
    ApprovalSeat(ApprovalRound round, int position, int turn, Office office, Act act) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.position = position;
        this.turn = turn;
        this.office = office;
        this.act = act;
    }

    Office office() {
        return office;
    }

    Act act() {
        return act;
    }

    int turn() {
        return turn;
    }

    void goFirst() {
        turn = 0;
    }

    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    @Nullable
    Integer carriedFrom() {
        return carriedFrom;
    }

    /** Whether the decision was taken in an earlier round and stands in this one. */
    boolean isCarried() {
        return carriedFrom != null;
    }

    /** Whether it may stand for a later text; a signature never does, it makes its own text law. */
    boolean isStandingInitial() {
        return act == Act.PARAF && decision == Decision.APPROVE;
    }

    boolean hasReturned() {
        return decision == Decision.RETURN && !isCarried();
    }

    boolean hasDecided() {
        return decision != null;
    }

    /** Notes as what, and by which order, somebody decides who is not the office's holder; null for its holder. */
    void as(@Nullable ActingOffice acting) {
        capacity = acting == null ? null : acting.capacity();
        actedUnder = acting == null ? null : ActedUnder.of(acting.order());
    }

    /** As what the office was acted for; null for its holder. */
    @Nullable
    Capacity capacity() {
        return capacity;
    }

    /** The order that the decision rests on; null for the holder's own. */
    @Nullable
    ActingOrder order() {
        return actedUnder == null ? null : actedUnder.order();
    }

    /** When this person decided here, in this very round; empty for anybody else. */
    Optional<Instant> decidedAt(String person) {
        return person.equals(decidedBy) && !isCarried() ? Optional.ofNullable(decidedAt) : Optional.empty();
    }

    /** When it was decided in this very round; empty before, and for a decision that only stands in it. */
    Optional<Instant> takenAt() {
        return isCarried() ? Optional.empty() : Optional.ofNullable(decidedAt);
    }

    /** Who approved; empty before. */
    Optional<Signatory> approvedBy() {
        return decision == Decision.APPROVE
                ? Optional.ofNullable(decidedName).map(name -> new Signatory(name, capacity))
                : Optional.empty();
    }

    Optional<Instant> approvedAt() {
        return decision == Decision.APPROVE ? Optional.ofNullable(decidedAt) : Optional.empty();
    }

    void decide(Decision what, @Nullable String why, Person by, String hash, Instant now) {
        if (hasDecided()) {
            throw new Refused("workflow.step.gone");
        }
        decision = what;
        comment = why;
        decidedBy = by.id();
        decidedName = by.name();
        decidedAt = now;
        contentHash = hash;
    }

    /** What was approved to be signed on paper was not signed: whoever was to sign returns it, as somebody records. */
    void unsigned(String why, Person recordedBy, Instant now) {
        if (act != Act.TANDA_TANGAN || decision != Decision.APPROVE) {
            throw new Refused("workflow.step.gone");
        }
        decision = Decision.RETURN;
        comment = why;
        decidedAt = now;
        recordedName = recordedBy.name();
    }

    /** Takes over what the same office decided in an earlier round, with the hash of the text that it decided on. */
    void carry(StandingDecisions.Standing standing) {
        ApprovalSeat earlier = standing.seat();
        decision = earlier.decision;
        comment = earlier.comment;
        decidedBy = earlier.decidedBy;
        decidedName = earlier.decidedName;
        decidedAt = earlier.decidedAt;
        contentHash = earlier.contentHash;
        capacity = earlier.capacity;
        actedUnder = earlier.actedUnder;
        carriedFrom = standing.round();
    }

    SeatView view() {
        return new SeatView(
                office,
                act,
                turn,
                decision,
                decidedBy,
                decidedName,
                decidedAt,
                comment,
                contentHash,
                carriedFrom,
                capacity,
                order(),
                recordedName);
    }
}
