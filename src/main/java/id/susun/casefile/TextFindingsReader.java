package id.susun.casefile;

import id.susun.audit.Refused;
import id.susun.tenant.CaseId;
import java.util.Optional;

/** Reads what the check of drafting finds in a text, for stages that decide on it without knowing how it is drafted. */
public interface TextFindingsReader {

    /**
     * The findings in a kept version, with the waivers that held when it was kept; empty when there is no such version.
     *
     * @throws Refused {@code casefile.unknown} for whoever may not see the whole case
     */
    Optional<TextFindings> findings(CaseId caseId, int version);
}
