package id.susun.casefile;

import id.susun.tenant.CaseId;

/** Tells how many inputs of the public and of stakeholders still wait for an answer. */
public interface OpenInputs {

    /** How many of the case's inputs have no reply yet. */
    int unanswered(CaseId caseId);
}
