package id.susun.drafting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cross-references of a text (UU 12/2011 Lampiran II angka 272–273). In a node's words a reference is the token
 * {@code [#<id>|<label>]}: the id of the node it leads to and what it last read, for example
 * {@code [#0b9a…|Pasal 5 ayat (2)]}. It reads as the target's present number, from the level at which its label begins
 * ("ayat (2)" stays without its Pasal), and as its last label, marked as broken, once the target is gone.
 */
public final class References {

    /** A token; group 1 is the target's id, group 2 the label. */
    public static final Pattern TOKEN =
            Pattern.compile("\\[#([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\|([^\\[\\]\\n]{0,200})]");

    /** Leads to no node that ever was. */
    static final UUID NOWHERE = new UUID(0, 0);

    private static final String BROKEN = " (rujukan terputus)";
    private static final List<String> LEVELS = List.of(" ayat ", " huruf ", " angka ");

    private final DraftText text;
    private final Map<UUID, String> labels;
    private final Map<UUID, String> names = new HashMap<>();

    References(DraftText text, Map<UUID, String> labels) {
        this.text = text;
        this.labels = labels;
    }

    /** The words as they are printed. */
    public String plain(String words) {
        return words.contains("[#")
                ? TOKEN.matcher(words)
                        .replaceAll(found -> Matcher.quoteReplacement(reads(found.group(1), found.group(2))))
                : words;
    }

    private String reads(String id, String label) {
        return label(UUID.fromString(id), label).orElseGet(() -> label + BROKEN);
    }

    /** What a reference reads now; empty when its target is gone. */
    public Optional<String> label(UUID target, String label) {
        return text.find(target).map(node -> from(name(node), label));
    }

    private String name(DraftNode node) {
        return names.computeIfAbsent(node.id(), id -> NodeNames.of(text, labels, node));
    }

    private static String from(String name, String label) {
        for (String level : LEVELS) {
            if (label.startsWith(level.substring(1))) {
                int at = name.indexOf(level);
                return at < 0 ? name : name.substring(at + 1);
            }
        }
        return name;
    }

    /** The token that leads to a node, as it reads when it stands in {@code citing}: what both stand in is not repeated. */
    public String token(DraftNode citing, DraftNode target) {
        String name = name(target);
        for (DraftNode common = target; ; ) {
            Optional<DraftNode> outer = text.parent(common);
            if (outer.isEmpty() || !name.startsWith(name(outer.get()) + " ")) {
                return token(target.id(), name);
            }
            if (DraftText.contains(outer.get(), citing.id())) {
                return token(target.id(), name.substring(name(outer.get()).length() + 1));
            }
            common = outer.get();
        }
    }

    static String token(UUID target, String label) {
        return "[#" + target + "|" + label + "]";
    }

    /** Words with their references by their targets alone: what they mean, whatever the targets are called now. */
    public static String targetsOnly(String words) {
        return words.contains("[#") ? TOKEN.matcher(words).replaceAll("[#$1]") : words;
    }

    /** Words as somebody types them, whether what they refer to is a link or not. */
    public static String typed(String words) {
        return words.contains("[#") ? TOKEN.matcher(words).replaceAll("$2") : words;
    }

    /** The nodes that some words refer to, there or gone. */
    static Set<UUID> targets(String words) {
        Set<UUID> targets = new HashSet<>();
        TOKEN.matcher(words).results().forEach(found -> targets.add(UUID.fromString(found.group(1))));
        return targets;
    }

    /** Targets that are gone, in the order of the words. */
    public List<String> broken(String words) {
        return TOKEN.matcher(words)
                .results()
                .map(found -> found.group(1))
                .filter(id -> text.find(UUID.fromString(id)).isEmpty())
                .toList();
    }

    /** The words with every label as it reads now, so that it is still right when its target goes. */
    public String refreshed(String words) {
        return TOKEN.matcher(words).replaceAll(found -> {
            UUID target = UUID.fromString(found.group(1));
            return Matcher.quoteReplacement(
                    token(target, label(target, found.group(2)).orElse(found.group(2))));
        });
    }
}
