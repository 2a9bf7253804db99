package id.susun.drafting;

import id.susun.casefile.CaseSummary;
import id.susun.casefile.DocumentVersion;
import id.susun.casefile.Enactment;
import id.susun.casefile.PolicyText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text with everything that its official form needs.
 *
 * @param policyCase the case
 * @param text the tree
 * @param titleLines kind and numbers, above TENTANG
 * @param flat everything below the title in reading order, the computed parts included
 * @param signatures office and name under an annex, of each who signs it
 * @param version the kept version; null for the text as it is now
 * @param enactment number and dates when this is the text that became law; null for a draft
 * @param region the region that makes it
 * @param head its head, who makes a joint regulation with the other parties: "WALI KOTA MEDAN"
 * @param mark what is printed across its pages; empty for law in force
 * @param origin where the print comes from, for the foot of its pages
 */
public record OfficialText(
        CaseSummary policyCase,
        DraftText text,
        List<String> titleLines,
        PolicyText flat,
        List<List<String>> signatures,
        @Nullable DocumentVersion version,
        @Nullable Enactment enactment,
        String region,
        String head,
        Optional<String> mark,
        String origin) {

    /** What stands before the parties in the title of a joint regulation: "RANCANGAN PERATURAN BERSAMA". */
    public String jointKind() {
        String first = titleLines.getFirst();
        return first.substring(0, first.indexOf(head)).strip();
    }
}
