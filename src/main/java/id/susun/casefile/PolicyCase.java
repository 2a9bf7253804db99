package id.susun.casefile;

import id.susun.audit.Refused;
import id.susun.identity.Capacity;
import id.susun.identity.Person;
import id.susun.tenant.CaseId;
import id.susun.tenant.TenantLevel;
import id.susun.tenant.Workspace;
import id.susun.workflow.Stage;
import id.susun.workflow.Workflow;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One policy on its way through the life cycle. */
@Entity
@Table(name = "policy_case")
class PolicyCase {

    @Id
    private UUID id;

    @TenantId
    private @Nullable String tenantId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Workspace workspace;

    private String title;
    private String background;

    @Enumerated(EnumType.STRING)
    private Instrument instrument;

    private String rationale;
    private @Nullable String subject;
    private @Nullable Boolean budgetEffect;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.NEEDS;

    private Instant stageSince;

    @Enumerated(EnumType.STRING)
    private CaseStatus status = CaseStatus.ACTIVE;

    private int cycle = 1;

    private @Nullable UUID predecessorId;
    private @Nullable UUID proposedFromId;
    private String createdBy;
    private String createdByName;
    private Instant createdAt;
    private @Nullable String enactedTitle;
    private @Nullable String enactedNumber;
    private @Nullable Integer enactedYear;
    private @Nullable LocalDate enactedOn;
    private @Nullable String gazette;
    private @Nullable LocalDate promulgatedOn;
    private @Nullable String signedName;

    @Enumerated(EnumType.STRING)
    private @Nullable Capacity signedCapacity;

    private @Nullable String promulgatedName;

    @Enumerated(EnumType.STRING)
    private @Nullable Capacity promulgatedCapacity;

    private @Nullable String supplement;

    /** How the other parties signed it: rows of its own, of a joint regulation only. */
    @OneToMany(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id", insertable = false, updatable = false)
    @OrderBy("position")
    private List<PartySigned> parties = new ArrayList<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected PolicyCase() {}

    PolicyCase(Workspace workspace, OpenCase command, Person by, Instant now) {
        this.id = UUID.randomUUID();
        this.workspace = workspace;
        this.title = command.title().strip();
        this.background = command.background().strip();
        this.instrument = command.instrument();
        this.rationale = command.rationale().strip();
        this.subject = command.concerns().subject();
        this.budgetEffect = command.concerns().budgetEffect();
        this.createdBy = by.id();
        this.createdByName = by.name();
        this.createdAt = now;
        this.stageSince = now;
    }

    /** A new cycle that follows {@code evaluated}, which it amends or repeals. */
    static PolicyCase following(PolicyCase evaluated, String title, Instant now) {
        PolicyCase next = new PolicyCase(
                evaluated.workspace,
                new OpenCase(
                        evaluated.workspace.id(),
                        title,
                        evaluated.background,
                        evaluated.instrument,
                        evaluated.rationale,
                        evaluated.concerns()),
                new Person(evaluated.createdBy, "", evaluated.createdByName),
                now);
        next.predecessorId = evaluated.id;
        next.cycle = evaluated.cycle + 1;
        return next;
    }

    Concerns concerns() {
        return new Concerns(subject, budgetEffect);
    }

    void concern(Concerns stated) {
        subject = stated.subject();
        budgetEffect = stated.budgetEffect();
    }

    void proposedFrom(CaseId origin) {
        proposedFromId = origin.value();
    }

    void enter(Stage next, Instant now) {
        stage = next;
        stageSince = now;
    }

    void close(CaseStatus end, Instant now) {
        if (status != CaseStatus.ACTIVE) {
            throw new Refused("casefile.closed");
        }
        status = end;
        stageSince = now;
    }

    CaseStatus withdraw(Instant now) {
        close(enactedNumber == null ? CaseStatus.WITHDRAWN : CaseStatus.DISCONTINUED, now);
        return status;
    }

    void enact(String inLaw, String number, LocalDate on, Signatory by) {
        enactedTitle = inLaw;
        enactedNumber = number;
        enactedYear = on.getYear();
        enactedOn = on;
        signedName = by.name();
        signedCapacity = by.capacity();
    }

    void promulgate(String inGazette, LocalDate on, Signatory by) {
        gazette = inGazette;
        promulgatedOn = on;
        promulgatedName = by.name();
        promulgatedCapacity = by.capacity();
    }

    void supplement(String number) {
        supplement = number;
    }

    /** The values that the process models route by. */
    Map<String, Object> routing(TenantLevel level) {
        return Map.of(
                "instrument",
                instrument.name(),
                Workflow.WORKSPACE,
                workspace.slug(),
                "workspaceType",
                workspace.type().name(),
                "tenantLevel",
                level.name());
    }

    CaseId id() {
        return new CaseId(id);
    }

    Workspace workspace() {
        return workspace;
    }

    int cycle() {
        return cycle;
    }

    String title() {
        return title;
    }

    Instrument instrument() {
        return instrument;
    }

    CaseStatus status() {
        return status;
    }

    CaseSummary summary() {
        return new CaseSummary(
                id(),
                title,
                background,
                instrument,
                rationale,
                concerns(),
                workspace.id(),
                workspace.slug(),
                workspace.name(),
                workspace.type(),
                stage,
                stageSince,
                status,
                cycle,
                predecessorId == null ? null : new CaseId(predecessorId),
                proposedFromId == null ? null : new CaseId(proposedFromId),
                createdBy,
                createdByName,
                createdAt,
                enactedNumber == null || enactedYear == null || enactedOn == null
                        ? null
                        : new Enactment(
                                enactedTitle == null ? title : enactedTitle,
                                enactedNumber,
                                enactedYear,
                                enactedOn,
                                gazette,
                                promulgatedOn,
                                signatory(signedName, signedCapacity),
                                signatory(promulgatedName, promulgatedCapacity),
                                supplement,
                                others()),
                version);
    }

    /** Asks the database for nothing where there can be none. */
    private List<PartySignature> others() {
        return instrument == Instrument.PERATURAN_BERSAMA
                ? parties.stream().map(PartySigned::signature).toList()
                : List.of();
    }

    private static @Nullable Signatory signatory(@Nullable String name, @Nullable Capacity capacity) {
        return name == null ? null : new Signatory(name, capacity);
    }
}
