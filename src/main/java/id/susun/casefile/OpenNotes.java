package id.susun.casefile;

import id.susun.audit.Refused;
import id.susun.tenant.CaseId;
import java.io.Serializable;

/** Counts what people have said about a case's text and nobody has dealt with, for stages that decide on the text. */
public interface OpenNotes {

    /**
     * How many there are now.
     *
     * @throws Refused {@code casefile.unknown} for whoever may not see the whole case
     */
    Count openNotes(CaseId caseId);

    /**
     * Open notes.
     *
     * @param comments comments that are not resolved
     * @param suggestions proposed wordings that are neither accepted nor rejected
     */
    record Count(int comments, int suggestions) implements Serializable {

        /** All together. */
        public int total() {
            return comments + suggestions;
        }
    }
}
