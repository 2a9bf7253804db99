package id.susun.consultation;

import id.susun.casefile.OpenInputs;
import id.susun.tenant.CaseId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts for other stages what still waits for an answer. */
@Component
class UnansweredInputs implements OpenInputs {

    private final Inputs inputs;

    UnansweredInputs(Inputs inputs) {
        this.inputs = inputs;
    }

    @Override
    @Transactional(readOnly = true)
    public int unanswered(CaseId caseId) {
        return inputs.unanswered(caseId.value());
    }
}
