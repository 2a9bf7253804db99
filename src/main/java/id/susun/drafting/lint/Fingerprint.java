package id.susun.drafting.lint;

import id.susun.casefile.DocumentVersions;
import id.susun.drafting.Draft;
import id.susun.drafting.DraftNode;
import id.susun.drafting.References;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a waiver was given for. Links count by their targets, so that renumbering changes nothing.
 *
 * @param text hash of what the node says, or the whole text where the finding concerns it
 * @param finding hash of which words of it the finding names, or which values where it names none
 */
record Fingerprint(String text, String finding) {

    static Fingerprint of(Draft draft, Finding finding) {
        return new Fingerprint(
                hash(draft, finding.node()), DocumentVersions.hash(named(node(draft, finding.node()), finding)));
    }

    static String hash(Draft draft, @Nullable UUID id) {
        DraftNode node = node(draft, id);
        return DocumentVersions.hash(
                id == null
                        ? draft.text().all().map(Fingerprint::said).collect(Collectors.joining("\f"))
                        : node == null ? "" : said(node));
    }

    private static @Nullable DraftNode node(Draft draft, @Nullable UUID id) {
        return id == null ? null : draft.text().find(id).orElse(null);
    }

    private static String said(DraftNode node) {
        return node.heading() + "\n" + References.targetsOnly(node.text());
    }

    private static String named(@Nullable DraftNode node, Finding finding) {
        Finding.Passage passage = finding.passage();
        if (node == null || passage == null) {
            return String.join("\n", finding.args());
        }
        String within = passage.inHeading() ? node.heading() : node.text();
        return passage.inHeading()
                + "\n" + References.targetsOnly(within.substring(0, passage.start()))
                + "\n" + References.targetsOnly(within.substring(passage.start(), passage.end()));
    }
}
