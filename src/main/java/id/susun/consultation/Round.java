package id.susun.consultation;

import id.susun.audit.Refused;
import id.susun.tenant.CaseId;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One round of a consultation. */
@Entity
@Table(name = "consultation_round")
class Round {

    @Id
    private UUID id;

    @TenantId
    private @Nullable String tenantId;

    private UUID caseId;
    private int number;

    @Enumerated(EnumType.STRING)
    private RoundMode mode;

    private String title;
    private String place;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String notice;
    private @Nullable LocalDate noticePublishedOn;

    @Convert(converter = RoundDocumentsConverter.class)
    private List<RoundDocument> documents;

    private @Nullable Integer attendees;

    @Enumerated(EnumType.STRING)
    private RoundStatus status = RoundStatus.DRAFT;

    private @Nullable Integer textVersion;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Round() {}

    @SuppressWarnings("NullAway.Init")
    Round(CaseId caseId, int number, SaveRound command) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.number = number;
        change(command);
    }

    final void change(SaveRound command) {
        requireNotClosed();
        if (command.endsOn().isBefore(command.startsOn())) {
            throw new Refused("consultation.round.end-before-start");
        }
        if (status == RoundStatus.OPEN && command.notice().isBlank()) {
            throw new Refused("consultation.round.notice.missing");
        }
        mode = command.mode();
        title = command.title().strip();
        place = command.place().strip();
        startsOn = command.startsOn();
        endsOn = command.endsOn();
        notice = command.notice().strip();
        documents = List.copyOf(command.documents());
        attendees = command.attendees();
    }

    void publish(LocalDate today, @Nullable Integer consulted) {
        if (status != RoundStatus.DRAFT) {
            throw new Refused("consultation.round.published");
        }
        if (notice.isEmpty()) {
            throw new Refused("consultation.round.notice.missing");
        }
        status = RoundStatus.OPEN;
        noticePublishedOn = today;
        textVersion = consulted;
    }

    /** Number of the version that the public is asked about; null where there was no text. */
    @Nullable
    Integer textVersion() {
        return textVersion;
    }

    void close() {
        status = RoundStatus.CLOSED;
    }

    void attended(@Nullable Integer count, List<RoundDocument> papers) {
        if (status == RoundStatus.DRAFT) {
            throw new Refused("consultation.round.draft");
        }
        attendees = count;
        documents = List.copyOf(papers);
    }

    void requireDraft() {
        if (status != RoundStatus.DRAFT) {
            throw new Refused("consultation.round.published");
        }
    }

    private void requireNotClosed() {
        if (status == RoundStatus.CLOSED) {
            throw new Refused("consultation.round.closed");
        }
    }

    /** Refuses an input that a stakeholder writes on {@code today}. */
    void requireTakesInputs(LocalDate today) {
        if (!view(today).takesInputs()) {
            throw new Refused("consultation.round.not-open");
        }
    }

    /** Refuses an input that staff write down on {@code today}. */
    void requireHeard(LocalDate today) {
        requireNotClosed();
        if (status == RoundStatus.DRAFT) {
            throw new Refused("consultation.round.draft");
        }
        if (today.isBefore(startsOn)) {
            throw new Refused("consultation.round.not-begun");
        }
    }

    RoundView view(LocalDate today) {
        return new RoundView(
                id,
                number,
                mode,
                title,
                place,
                startsOn,
                endsOn,
                notice,
                noticePublishedOn,
                textVersion,
                documents,
                attendees,
                status,
                state(today),
                version);
    }

    private RoundState state(LocalDate today) {
        return switch (status) {
            case DRAFT -> RoundState.DRAFT;
            case CLOSED -> RoundState.ENDED;
            case OPEN ->
                today.isBefore(startsOn)
                        ? RoundState.UPCOMING
                        : today.isAfter(endsOn) ? RoundState.ENDED : RoundState.RUNNING;
        };
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    String title() {
        return title;
    }

    int version() {
        return version;
    }
}
