package id.susun.drafting.lint;

import id.susun.drafting.References;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;

/**
 * What a node says, as a person reads it: a link to another node ({@code [#id|Pasal 5 ayat (2)]}) stands as what it reads now. Places in
 * it can be told in what is stored.
 */
final class Words {

    private final String stored;
    private final String plain;
    private final List<Link> links;

    private Words(String stored, String plain, List<Link> links) {
        this.stored = stored;
        this.plain = plain;
        this.links = links;
    }

    static Words of(String stored, References references) {
        if (!stored.contains("[#")) {
            return new Words(stored, stored, List.of());
        }
        StringBuilder plain = new StringBuilder();
        List<Link> links = new ArrayList<>();
        Matcher found = References.TOKEN.matcher(stored);
        int at = 0;
        while (found.find()) {
            plain.append(stored, at, found.start());
            int start = plain.length();
            UUID target = UUID.fromString(found.group(1));
            String reads = references.label(target, found.group(2)).orElse(found.group(2));
            plain.append(reads);
            links.add(new Link(target, reads, start, plain.length(), found.end() - found.start() - reads.length()));
            at = found.end();
        }
        plain.append(stored, at, stored.length());
        return new Words(stored, plain.toString(), links);
    }

    String plain() {
        return plain;
    }

    List<Link> links() {
        return links;
    }

    /** Whether any of a stretch is the label of a link. */
    boolean touchesLink(int start, int end) {
        return links.stream().anyMatch(link -> link.start() < end && link.end() > start);
    }

    /** Where a place of the plain text is in what is stored; inside a link, where the link begins or ends. */
    int stored(int place, boolean end) {
        int shift = 0;
        for (Link link : links) {
            if (place < link.start() || (place == link.start() && (!end || place == 0))) {
                return place + shift;
            }
            if (place < link.end() || (end && place == link.end())) {
                int first = link.start() + shift;
                return end ? first + link.end() - link.start() + link.hidden() : first;
            }
            shift += link.hidden();
        }
        return place + shift;
    }

    /** What would be stored with a stretch of the plain text replaced. */
    String replace(int start, int end, String replacement) {
        return stored.substring(0, stored(start, false)) + replacement + stored.substring(stored(end, true));
    }

    /**
     * A link in the text.
     *
     * @param target the node it leads to
     * @param label what it says
     * @param start where the label begins in the plain text
     * @param end where it ends
     * @param hidden by how many characters what is stored is longer than the label
     */
    record Link(UUID target, String label, int start, int end, int hidden) {}
}
