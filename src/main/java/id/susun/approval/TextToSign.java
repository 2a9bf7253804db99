package id.susun.approval;

import id.susun.casefile.CaseAccess;
import id.susun.tenant.CaseId;
import id.susun.workflow.OpenStep;
import id.susun.workflow.Step;
import id.susun.workflow.Workflow;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which text is being signed: nothing else is printed as an original, for a draft bears its mark until everybody has decided
 * (UU 12/2011 Lampiran II angka 4a).
 */
@Service
public class TextToSign {

    private static final Set<Step> SIGNING = Set.of(Step.SIGN, Step.UPLOAD_SCAN, Step.CONFIRM_SCAN);

    private final ApprovalRounds rounds;
    private final Workflow workflow;
    private final CaseAccess access;

    TextToSign(ApprovalRounds rounds, Workflow workflow, CaseAccess access) {
        this.rounds = rounds;
        this.workflow = workflow;
        this.access = access;
    }

    /**
     * The version of the running round while it waits for its signature or for the scan of it; empty at any other time.
     *
     * @throws id.susun.audit.Refused {@code casefile.unknown} for whoever may not see the whole case
     */
    @Transactional(readOnly = true)
    public Optional<Integer> version(CaseId caseId) {
        access.requireWhole(caseId);
        boolean waits = workflow.open(caseId).stream().map(OpenStep::step).anyMatch(SIGNING::contains);
        return waits
                ? rounds.findFirstByCaseIdOrderByNumberDesc(caseId.value())
                        .filter(round -> !round.isOver())
                        .map(ApprovalRound::versionNumber)
                : Optional.empty();
    }
}
