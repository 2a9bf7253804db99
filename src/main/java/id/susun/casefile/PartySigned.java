package id.susun.casefile;

import id.susun.casefile.PartySignature.Register;
import id.susun.identity.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** The signature of one other party of a joint regulation. */
@Entity
@Table(name = "party_signature")
class PartySigned {

    @Id
    private UUID id;

    @TenantId
    private @Nullable String tenantId;

    @Column(name = "case_id")
    private UUID caseId;

    private UUID partyId;
    private int position;
    private String office;
    private String versionHash;
    private String signer;
    private String place;
    private LocalDate signedOn;
    private UUID scanFile;
    private @Nullable String number;
    private @Nullable Integer year;
    private @Nullable String gazette;
    private @Nullable LocalDate promulgatedOn;
    private @Nullable String promulgator;
    private String byId;
    private String byName;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected PartySigned() {}

    @SuppressWarnings("NullAway.Init")
    PartySigned(UUID caseId, UUID partyId) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.partyId = partyId;
    }

    void sign(PartySignature signature, int inText, String hash, UUID scan, Person by, Instant now) {
        position = inText;
        office = signature.office();
        versionHash = hash;
        signer = signature.signer();
        place = signature.place();
        signedOn = signature.on();
        scanFile = scan;
        register(signature.register(), by, now);
    }

    void register(@Nullable Register register, Person by, Instant now) {
        number = register == null ? null : register.number();
        year = register == null ? null : register.year();
        gazette = register == null ? null : register.gazette();
        promulgatedOn = register == null ? null : register.promulgatedOn();
        promulgator = register == null ? null : register.promulgator();
        byId = by.id();
        byName = by.name();
        at = now;
    }

    UUID party() {
        return partyId;
    }

    String versionHash() {
        return versionHash;
    }

    PartySignature signature() {
        return new PartySignature(
                partyId,
                office,
                signer,
                place,
                signedOn,
                number == null || year == null
                        ? null
                        : new Register(number, year, gazette, promulgatedOn, promulgator));
    }

    PartySignatures.Recorded recorded() {
        return new PartySignatures.Recorded(signature(), scanFile, byName, at);
    }
}
