package id.susun.drafting;

import id.susun.casefile.PolicyText;
import java.util.List;

/**
 * A text as a page to read and write.
 *
 * @param draft the tree and its numbers
 * @param titleLines kind, numbers and "TENTANG", above the title that people write; the other parties of a joint regulation
 *     stand behind the first
 * @param text everything below the title in reading order, the computed parts included
 */
public record DraftPage(Draft draft, List<String> titleLines, PolicyText text) {}
