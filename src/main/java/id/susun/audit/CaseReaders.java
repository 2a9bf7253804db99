package id.susun.audit;

import id.susun.tenant.CaseId;

/** Says whose eyes a case's history is for; answered by the module that knows cases. */
public interface CaseReaders {

    /**
     * Lets whoever may see the whole case pass.
     *
     * @throws Refused {@code casefile.unknown} for anybody else, whether or not there is such a case
     */
    void requireWhole(CaseId caseId);
}
