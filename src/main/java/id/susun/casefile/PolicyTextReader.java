package id.susun.casefile;

import id.susun.audit.Refused;
import id.susun.tenant.CaseId;
import java.util.List;
import java.util.Optional;

/** Reads a case's text as lines, for stages and public pages that show it without knowing how it is drafted. */
public interface PolicyTextReader {

    /**
     * The text as it stands now; empty while nobody has begun one.
     *
     * @throws Refused {@code casefile.unknown} for whoever may not see cases whole
     */
    Optional<PolicyText> current(CaseId caseId);

    /**
     * What a kept version is called: its name after TENTANG; empty when there is no such version, or it has no name yet.
     *
     * @throws Refused {@code casefile.unknown} for whoever may not see the whole case
     */
    Optional<String> subject(CaseId caseId, int number);

    /**
     * Who makes a kept version beside the head of the own region; empty for what is no joint regulation.
     *
     * @throws Refused {@code casefile.unknown} for whoever may not see the whole case
     */
    List<Party> parties(CaseId caseId, int number);

    /**
     * A kept version of the text, {@code number} counting from 1; empty when there is none of that number.
     *
     * @throws Refused {@code casefile.unknown} for whoever may not see the whole case
     */
    Optional<PolicyText> version(CaseId caseId, int number);

    /**
     * The same without asking who reads it, only inside an action that has made sure that its reader may read this version, such
     * as one that the public is consulted on.
     */
    Optional<PolicyText> versionForAll(CaseId caseId, int number);

    /**
     * Keeps the text as it stands as a version, unless the latest says the same, so that others can refer to it.
     *
     * @param note what the version is for
     * @return its number; empty while nobody has begun a text
     */
    Optional<Integer> keep(CaseId caseId, String note);
}
