package id.susun.approval;

import id.susun.audit.Refused;
import id.susun.identity.Office;
import id.susun.identity.Person;
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

    @SuppressWarnings("NullAway.Init")
    protected ApprovalSeat() {}

    ApprovalSeat(ApprovalRound round, int position, Office office, Act act) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.position = position;
        this.office = office;
        this.act = act;
    }

    Office office() {
        return office;
    }

    Act act() {
        return act;
    }

    boolean hasDecided() {
        return decision != null;
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

    SeatView view() {
        return new SeatView(office, act, decision, decidedBy, decidedName, decidedAt, comment, contentHash);
    }
}
