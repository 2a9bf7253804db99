package id.susun.consultation;

import id.susun.tenant.CaseId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One entry of a case's stakeholder map. */
@Entity
@Table(name = "stakeholder")
class Stakeholder {

    @Id
    private UUID id;

    @TenantId
    private @Nullable String tenantId;

    private UUID caseId;
    private String name;

    @Enumerated(EnumType.STRING)
    private StakeholderCategory category;

    private @Nullable String categoryLabel;
    private String role;

    @Enumerated(EnumType.STRING)
    private Level interest;

    @Enumerated(EnumType.STRING)
    private Level influence;

    private String method;
    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Stakeholder() {}

    @SuppressWarnings("NullAway.Init")
    Stakeholder(CaseId caseId, SaveStakeholder command, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.createdAt = now;
        change(command);
    }

    final void change(SaveStakeholder command) {
        name = command.name().strip();
        category = command.category();
        categoryLabel = category == StakeholderCategory.LAINNYA ? command.categoryLabel() : null;
        role = command.role().strip();
        interest = command.interest();
        influence = command.influence();
        method = command.method().strip();
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    StakeholderCategory category() {
        return category;
    }

    int version() {
        return version;
    }

    StakeholderLine line() {
        return new StakeholderLine(id, name, category, categoryLabel, role, interest, influence, method, version);
    }
}
