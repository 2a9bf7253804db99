package id.susun.drafting;

import id.susun.tenant.CaseId;
import java.util.List;

/** Says what still keeps a text from approval. */
public interface SubmissionCheck {

    /** The places to be mended first, in reading order; empty when the text may be submitted. */
    List<Gap> gaps(CaseId caseId, Draft draft);
}
