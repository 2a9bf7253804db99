package id.susun.publication;

import id.susun.audit.Refused;
import id.susun.casefile.CaseEvents;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.Enactment;
import id.susun.casefile.PolicyAddress;
import id.susun.files.CheckedFile;
import id.susun.files.FileStore;
import id.susun.files.FileUse;
import id.susun.files.StoredFile;
import id.susun.tenant.CaseId;
import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * Publishes policies: regulations by themselves when they are promulgated (UU 12/2011 Pasal 92–95; UU 23/2014 Pasal 253),
 * decisions and others when the legal division says so, for some name persons (UU 14/2008 Pasal 17).
 */
@Service
@Validated
public class Publishing {

    private static final int SHORTEST_REASON = 10;

    private final PublishedRows rows;
    private final CaseFiles caseFiles;
    private final FileStore files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publishing(
            PublishedRows rows, CaseFiles caseFiles, FileStore files, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.caseFiles = caseFiles;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /** A regulation is public from its promulgation on; what was entered in no gazette is not. */
    @EventListener
    @Order(0)
    @Transactional(propagation = Propagation.MANDATORY)
    public void promulgated(CaseEvents.CasePromulgated event) {
        if (inForce(caseFiles.get(event.caseId()))) {
            publishNow(event.caseId());
        }
    }

    /**
     * Publishes what nothing publishes by itself.
     *
     * @throws Refused {@code publication.not-enacted}, {@code casefile.unknown}
     */
    @Transactional
    @PreAuthorize("hasAuthority('OFFICE_KABAG_HUKUM')")
    public void publish(CaseId caseId) {
        publishNow(caseId);
    }

    private void publishNow(CaseId caseId) {
        CaseSummary policyCase = caseFiles.get(caseId);
        Enactment enactment = policyCase.enactment();
        if (enactment == null || !inForce(policyCase)) {
            throw new Refused("publication.not-enacted");
        }
        PolicyAddress address = PolicyAddress.of(policyCase, enactment);
        rows.publish(caseId, address, enactment.on(), clock.instant());
        events.publishEvent(new PublicationEvents.Published(caseId, address.path()));
    }

    private static boolean inForce(CaseSummary policyCase) {
        Enactment enactment = policyCase.enactment();
        return enactment != null && (!policyCase.instrument().isRegulation() || enactment.gazette() != null);
    }

    /**
     * Takes a decision back from the public; a regulation stays public as long as it is kept.
     *
     * @throws Refused {@code publication.regulation}, {@code publication.reason}, {@code publication.unknown}
     */
    @Transactional
    @PreAuthorize("hasAuthority('OFFICE_KABAG_HUKUM')")
    public void hide(CaseId caseId, String reason) {
        PublishedRow row = rows.of(caseId).orElseThrow(() -> new Refused("publication.unknown"));
        if (caseFiles.get(caseId).instrument().isRegulation()) {
            throw new Refused("publication.regulation");
        }
        if (reason.strip().length() < SHORTEST_REASON) {
            throw new Refused("publication.reason");
        }
        rows.hide(caseId);
        events.publishEvent(new PublicationEvents.Hidden(caseId, row.address().path(), reason.strip()));
    }

    /**
     * Completes the JDIH record.
     *
     * @param seen version of the record that the person saw
     * @param abstractFile the abstract, null to leave what there is
     * @throws Refused {@code publication.unknown}, {@code publication.stale}
     */
    @Transactional
    @PreAuthorize("hasAuthority('OFFICE_KABAG_HUKUM')")
    public void complete(
            CaseId caseId, int seen, @Valid RecordAdditions additions, @Nullable CheckedFile abstractFile) {
        PublishedRow row = rows.of(caseId).orElseThrow(() -> new Refused("publication.unknown"));
        StoredFile kept = abstractFile == null ? null : files.keep(caseId, FileUse.ABSTRACT, abstractFile);
        if (!rows.complete(caseId, seen, additions, kept)) {
            throw new Refused("publication.stale");
        }
        events.publishEvent(new PublicationEvents.RecordCompleted(
                caseId, row.address().path(), additions, kept == null ? null : kept.sha256()));
    }
}
