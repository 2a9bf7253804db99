package id.susun.implementation;

import id.susun.tenant.CaseId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A programme line and its last report. */
@Entity
@Table(name = "implementation_programme")
class ProgrammeLine extends PlanPart<PlanProgramme> {

    private String code;
    private String title;

    @Enumerated(EnumType.STRING)
    private CompetencyArea competency;

    @Enumerated(EnumType.STRING)
    private LearningForm form;

    private int jpPerParticipant;
    private int batches;
    private int participants;
    private String provider;

    @Enumerated(EnumType.STRING)
    private ProviderType providerType;

    private LocalDate startsOn;
    private LocalDate endsOn;
    private long unitCost;
    private long budget;
    private UUID funding;
    private String note;

    @Enumerated(EnumType.STRING)
    private ProgrammeStatus status;

    private int reached;
    private long jpDelivered;
    private long spent;
    private String reportNote;
    private @Nullable LocalDate reportedOn;
    private @Nullable String reportedByName;

    @SuppressWarnings("NullAway.Init")
    protected ProgrammeLine() {}

    @SuppressWarnings("NullAway.Init")
    ProgrammeLine(CaseId caseId, int position) {
        super(caseId, position);
        report(Progress.NONE);
    }

    @Override
    void write(PlanProgramme command) {
        code = command.code();
        title = command.title();
        competency = command.competency();
        form = command.form();
        jpPerParticipant = command.jpPerParticipant();
        batches = command.batches();
        participants = command.participants();
        provider = command.provider();
        providerType = command.providerType();
        startsOn = command.start();
        endsOn = command.end();
        unitCost = command.unitCost();
        budget = command.budget();
        funding = command.funding();
        note = command.note();
    }

    @Override
    PlanProgramme facts() {
        return new PlanProgramme(
                id(),
                version(),
                code,
                title,
                competency,
                form,
                jpPerParticipant,
                batches,
                participants,
                provider,
                providerType,
                startsOn,
                endsOn,
                unitCost,
                budget,
                funding,
                note);
    }

    final void report(Progress progress) {
        status = progress.status();
        reached = progress.reached();
        jpDelivered = progress.jpDelivered();
        spent = progress.spent();
        reportNote = progress.note();
        reportedOn = progress.on();
        reportedByName = progress.by();
    }

    Progress progress() {
        return new Progress(status, reached, jpDelivered, spent, reportNote, reportedOn, reportedByName);
    }
}
