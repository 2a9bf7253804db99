package id.susun.drafting;

import id.susun.audit.Refused;
import id.susun.casefile.RepairRequest;
import id.susun.casefile.RepairRequests;
import id.susun.casefile.TextReturn;
import id.susun.casefile.TextReturns;
import id.susun.tenant.CaseId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of what a returned text was returned for, which its drafters work through. */
@Service
public class DraftRepairs {

    private final DraftAccess access;
    private final RepairRequests repairs;
    private final TextReturns returns;

    DraftRepairs(DraftAccess access, RepairRequests repairs, TextReturns returns) {
        this.access = access;
        this.returns = returns;
        this.repairs = repairs;
    }

    /** What the last return named; empty when none did. Throws {@link Refused} {@code casefile.unknown}. */
    @Transactional(readOnly = true)
    public List<RepairRequest> of(CaseId caseId) {
        return repairs.latest(caseId);
    }

    /** Whom the text came back from last; empty before the first return. Throws {@link Refused} {@code casefile.unknown}. */
    @Transactional(readOnly = true)
    public Optional<TextReturn> lastReturn(CaseId caseId) {
        return returns.latest(caseId);
    }

    /**
     * Ticks one off, or takes the tick back.
     *
     * @throws Refused {@code casefile.repair.unknown}, {@code drafting.over}, {@code casefile.closed}
     * @throws AccessDeniedException when the person may not write the text
     */
    @Transactional
    @PreAuthorize("hasRole('DRAFTER')")
    public void tick(CaseId caseId, UUID repair, boolean done) {
        access.requireWriter(caseId);
        repairs.tick(caseId, repair, done);
    }
}
