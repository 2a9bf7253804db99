package id.susun.consultation;

import id.susun.audit.Refused;
import id.susun.identity.Person;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One input to a consultation, and the reply to it. */
@Entity
@Table(name = "consultation_input")
class Input {

    @Id
    private UUID id;

    @TenantId
    private @Nullable String tenantId;

    private UUID caseId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "round_id")
    private Round round;

    private int number;

    @Enumerated(EnumType.STRING)
    private InputSource source;

    private String enteredBy;
    private @Nullable String authorName;
    private boolean namePublic;

    @Enumerated(EnumType.STRING)
    private StakeholderCategory category;

    private @Nullable UUID stakeholderId;
    private @Nullable UUID articleId;
    private @Nullable String articleLabel;
    private String text;
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ReplyStatus replyStatus;

    private @Nullable String replyReason;
    private @Nullable String repliedBy;
    private @Nullable String repliedByName;
    private @Nullable Instant repliedAt;
    private @Nullable String hiddenReason;
    private @Nullable Instant hiddenAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Input() {}

    Input(
            Round round,
            int number,
            InputSource source,
            Person enteredBy,
            StakeholderCategory category,
            String text,
            Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = round.caseId();
        this.round = round;
        this.number = number;
        this.source = source;
        this.enteredBy = enteredBy.id();
        this.category = category;
        this.text = text.strip();
        this.receivedAt = now;
    }

    /** Names the author; a name that is not there cannot be public. */
    Input by(@Nullable String name, boolean isPublic) {
        authorName = name == null || name.isBlank() ? null : name.strip();
        namePublic = isPublic && authorName != null;
        return this;
    }

    Input from(@Nullable UUID stakeholder) {
        stakeholderId = stakeholder;
        return this;
    }

    Input about(@Nullable Passage passage) {
        articleId = passage == null ? null : passage.id();
        articleLabel = passage == null ? null : passage.label();
        return this;
    }

    void reply(ReplyStatus status, String reason, Person by, Instant now) {
        replyStatus = status;
        replyReason = reason.strip();
        repliedBy = by.id();
        repliedByName = by.name();
        repliedAt = now;
    }

    void hide(String reason, Instant now) {
        if (hiddenReason != null) {
            throw new Refused("consultation.input.hidden-already");
        }
        hiddenReason = reason.strip();
        hiddenAt = now;
    }

    void show() {
        if (hiddenReason == null) {
            throw new Refused("consultation.input.shown-already");
        }
        hiddenReason = null;
        hiddenAt = null;
    }

    void withdrawName() {
        if (!namePublic) {
            throw new Refused("consultation.input.name-not-public");
        }
        namePublic = false;
    }

    void requireVersion(int read) {
        if (version != read) {
            throw new Refused("consultation.changed");
        }
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    Round round() {
        return round;
    }

    String text() {
        return text;
    }

    InputLine line() {
        return new InputLine(
                id,
                round.id(),
                round.title(),
                number,
                source,
                authorName,
                namePublic,
                category,
                stakeholderId,
                articleId,
                articleLabel,
                text,
                receivedAt,
                replyStatus == null || replyReason == null || repliedByName == null || repliedAt == null
                        ? null
                        : new InputLine.Reply(replyStatus, replyReason, repliedByName, repliedAt),
                hiddenReason,
                version);
    }
}
