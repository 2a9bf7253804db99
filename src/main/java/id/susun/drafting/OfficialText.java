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
 * @param titleLines kind and number, above TENTANG
 * @param flat everything below the title in reading order, the computed parts included
 * @param signature office and name under an annex
 * @param version the kept version; null for the text as it is now
 * @param enactment number and dates when this is the text that became law; null for a draft
 * @param region the region that makes it
 * @param mark what is printed across its pages; empty for law in force
 * @param origin where the print comes from, for the foot of its pages
 */
public record OfficialText(
        CaseSummary policyCase,
        DraftText text,
        List<String> titleLines,
        PolicyText flat,
        List<String> signature,
        @Nullable DocumentVersion version,
        @Nullable Enactment enactment,
        String region,
        Optional<String> mark,
        String origin) {}
