package id.susun.drafting.formats;

import id.susun.casefile.Party;
import id.susun.drafting.TextKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The title of a joint regulation, which names all its parties: "PERATURAN BERSAMA BUPATI LEBONG DAN BUPATI REJANG LEBONG". */
final class JointTitle {

    private static final Pattern BEFORE = Pattern.compile("(?is)^.*?\\bperaturan\\s+bersama\\b");
    private static final Pattern BEHIND = Pattern.compile("(?is)\\b(nomor|tentang)\\b.*$");

    /** Names of regions may hold "dan", as Pangkajene dan Kepulauan does: only an office begins another party. */
    private static final Pattern NEXT = Pattern.compile("(?i)(?=\\b(?:gubernur|bupati|wali\\s?kota)\\s)");

    private static final Pattern BETWEEN = Pattern.compile("(?i)[\\s,]*(?:\\b(?:dan|dengan|serta)\\b)?[\\s,]*$");

    private final Formal formal;
    private final StringBuilder words = new StringBuilder();
    private final List<Sketch> parties = new ArrayList<>();
    private @Nullable Line first;

    JointTitle(Formal formal) {
        this.formal = formal;
    }

    /** A line above the name of the text. */
    void take(Line line) {
        first = first == null ? line : first;
        words.append(' ').append(line.text());
    }

    /** A party that its style tells. */
    void party(Line line) {
        Sketch party = new Sketch(TextKind.PIHAK, line);
        party.append(line.text(), false);
        parties.add(party);
    }

    /** The parties beside the head of the own region; where that one is not known, it is the first. */
    List<Sketch> parties() {
        if (!parties.isEmpty() || !BEFORE.matcher(words).find()) {
            return parties;
        }
        String named = BEHIND.matcher(BEFORE.matcher(words).replaceFirst("")).replaceFirst("");
        List<String> all = NEXT.splitAsStream(named)
                .map(name -> BETWEEN.matcher(name.strip()).replaceFirst(""))
                .filter(Party::names)
                .toList();
        Stream<String> others = formal.isKnown()
                ? all.stream().filter(name -> !formal.isOwn(name + ","))
                : all.stream().skip(1);
        return others.map(name -> {
                    Sketch party = new Sketch(TextKind.PIHAK, Objects.requireNonNull(first));
                    party.append(name, false);
                    return party;
                })
                .toList();
    }
}
