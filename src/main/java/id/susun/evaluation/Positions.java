package id.susun.evaluation;

import id.susun.audit.Refused;
import id.susun.tenant.CaseId;

/** Order of a case's entries: each new one goes to the end. */
final class Positions {

    private Positions() {}

    /** The position behind the last; throws {@link Refused} {@code evaluation.many} when the case is full. */
    static <T extends CasePart> int next(CaseParts<T> parts, CaseId caseId) {
        if (parts.countByCaseId(caseId.value()) >= CaseParts.MOST) {
            throw new Refused("evaluation.many", CaseParts.MOST);
        }
        return parts.findTopByCaseIdOrderByPositionDesc(caseId.value())
                        .map(CasePart::position)
                        .orElse(0)
                + 1;
    }
}
