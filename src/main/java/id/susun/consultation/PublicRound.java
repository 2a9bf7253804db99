package id.susun.consultation;

import id.susun.tenant.CaseId;
import java.time.LocalDate;
import java.util.UUID;

/** A round as everybody may know it. */
public record PublicRound(
        UUID id,
        CaseId caseId,
        String caseTitle,
        String workspaceName,
        RoundMode mode,
        String title,
        String place,
        LocalDate startsOn,
        LocalDate endsOn,
        RoundState state) {}
