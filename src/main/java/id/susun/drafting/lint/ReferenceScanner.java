package id.susun.drafting.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds references such as "Pasal 5 ayat (1) dan ayat (2) huruf a" in a sentence, and whether they lead to another text. */
final class ReferenceScanner {

    private static final Pattern ATOM = Pattern.compile(
            "\\bPasal (\\d{1,4})([A-Z]?)\\b|\\bayat \\((\\d{1,3})([a-z]?)\\)|\\bhuruf ([a-z]{1,2})\\b|\\bangka (\\d{1,4})\\b");
    private static final Pattern JOINT = Pattern.compile("\\s*,?\\s*(?:dan/atau|dan|atau|serta|sampai dengan)?\\s*");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\s*,?\\s*(?:dari |dalam |pada )?(?:Undang-[Uu]ndang|Peraturan|Keputusan|Kitab|UUD|UU|PP|Perpres|Perda|Permendagri|Instruksi|Qanun)\\b");
    private static final Pattern OWN =
            Pattern.compile("\\s*,?\\s*(?:dari |dalam |pada )?(?:Peraturan|Keputusan)[^.;,]{0,60}? ini\\b");

    private ReferenceScanner() {}

    static List<Chain> scan(String text) {
        List<Chain> chains = new ArrayList<>();
        List<Atom> atoms = new ArrayList<>();
        Matcher found = ATOM.matcher(text);
        while (found.find()) {
            Atom atom = atom(found);
            if (!atoms.isEmpty() && !joined(text, atoms.getLast().end(), atom.start())) {
                chains.add(chain(text, atoms));
                atoms = new ArrayList<>();
            }
            atoms.add(atom);
        }
        if (!atoms.isEmpty()) {
            chains.add(chain(text, atoms));
        }
        return chains;
    }

    private static Atom atom(Matcher found) {
        int start = found.start();
        int end = found.end();
        if (found.group(1) != null) {
            return new Atom(Level.PASAL, found.group(1) + found.group(2), start, end);
        }
        if (found.group(3) != null) {
            return new Atom(Level.AYAT, found.group(3) + found.group(4), start, end);
        }
        return found.group(5) != null
                ? new Atom(Level.HURUF, found.group(5), start, end)
                : new Atom(Level.ANGKA, found.group(6), start, end);
    }

    private static boolean joined(String text, int from, int to) {
        return JOINT.matcher(text.substring(from, to)).matches();
    }

    private static Chain chain(String text, List<Atom> atoms) {
        String after = text.substring(atoms.getLast().end());
        boolean elsewhere =
                ELSEWHERE.matcher(after).lookingAt() && !OWN.matcher(after).lookingAt();
        return new Chain(List.copyOf(atoms), elsewhere);
    }

    /** What a part of a reference names. */
    enum Level {
        PASAL,
        AYAT,
        HURUF,
        ANGKA
    }

    /** One part of a reference: "Pasal 5", "ayat (2)". */
    record Atom(Level level, String number, int start, int end) {}

    /** A reference with all its parts. */
    record Chain(List<Atom> atoms, boolean elsewhere) {

        boolean begins(Level level) {
            return atoms.getFirst().level() == level;
        }
    }
}
