package id.susun.casefile;

import id.susun.audit.Refused;
import id.susun.tenant.CaseId;

/** Prints a case's text for stages that sign it without knowing how it is drafted. */
public interface PolicyTextPrinter {

    /**
     * A kept version as it is signed: no longer called a draft, its number and dates still open, for they are given after the
     * signature.
     *
     * @param names who signs; an unknown name is left open
     * @return a PDF file
     * @throws Refused {@code casefile.unknown} for whoever may not see the whole case, {@code drafting.version.unknown}
     */
    byte[] forSignature(CaseId caseId, int version, Signatories names);

    /**
     * A kept version with its number and dates as a copy: headed SALINAN, with names and "ttd" where signatures stand on the
     * original, and attested at its end.
     *
     * @return a PDF file
     * @throws Refused {@code drafting.version.unknown}, {@code casefile.unknown} for whoever may not see the whole case
     */
    byte[] copy(CaseId caseId, int version, CopyNames names);
}
