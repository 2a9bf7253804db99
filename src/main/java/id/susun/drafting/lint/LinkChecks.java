package id.susun.drafting.lint;

import id.susun.drafting.DraftCommands;
import id.susun.drafting.DraftNode;
import id.susun.drafting.References;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Matcher;

/**
 * References that are only written out: they stay as they are when an article is inserted before their target, and then name
 * another one (angka 272–273).
 */
final class LinkChecks implements Check {

    @Override
    public void run(LintedText text, Findings findings) {
        if (!text.isLegal() || text.isAmending()) {
            return;
        }
        Function<DraftNode, String> linker = text.input().draft().linker();
        for (Part part : text.parts()) {
            String stored = part.node().text();
            String linked = linker.apply(part.node());
            if (!linked.equals(stored) && linked.length() <= DraftCommands.LONGEST_TEXT) {
                int start = Arrays.mismatch(stored.toCharArray(), linked.toCharArray());
                Matcher link = References.TOKEN.matcher(linked);
                if (link.find(start)) {
                    findings.link(Rule.RUJUKAN_BUKAN_TAUTAN, part, start, link.group(2), linked);
                }
            }
        }
    }
}
