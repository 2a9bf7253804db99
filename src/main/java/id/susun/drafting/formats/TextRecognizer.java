package id.susun.drafting.formats;

import id.susun.casefile.Instrument;
import id.susun.drafting.NewNode;
import id.susun.drafting.TextKind;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns text from Word, a PDF or an editor into structure by its numbers (UU 12/2011 Lampiran II angka 1 and 69–90).
 * Nothing is lost silently: what is not understood becomes text of the node before it, or is named in the remarks.
 */
public final class TextRecognizer {

    private static final Pattern WHOLE = Pattern.compile(
            "(?im)^\\s*(menimbang\\b|mengingat\\b|memutuskan\\s*:?\\s*$|tentang\\s*$|dengan rahmat tuhan\\b)");

    private TextRecognizer() {}

    /** Whether a pasted text has the parts around a body: title, considerations, legal bases, diktum. */
    public static boolean looksWhole(String pasted) {
        return WHOLE.matcher(pasted).results().limit(2).count() == 2;
    }

    /**
     * Recognises a part of a text that is put into a node.
     *
     * @param pasted what was pasted
     * @param context what the node is that it is put into; null for the top of the text
     * @param instrument the instrument of the text
     * @return text for the node itself, nodes inside it, and nodes that follow it
     */
    public static Recognised recognise(String pasted, @Nullable TextKind context, Instrument instrument) {
        return recognise(pasted, context, context == TextKind.BUTIR ? 1 : 0, instrument);
    }

    /**
     * As the other, in a tabulation.
     *
     * @param level how deep the node is in a tabulation, itself included; 0 when it is none
     */
    public static Recognised recognise(String pasted, @Nullable TextKind context, int level, Instrument instrument) {
        return recognise(pasted, context, level, "", instrument);
    }

    /**
     * As the other, behind words.
     *
     * @param before what the node says before what is pasted
     */
    public static Recognised recognise(
            String pasted, @Nullable TextKind context, int level, String before, Instrument instrument) {
        Report report = new Report();
        List<Line> lines = Lines.of(pasted, report);
        if (context == null) {
            Body body = new Body(instrument, TextKind.roots(instrument), TextKind.BUTIR, report);
            lines.forEach(body::take);
            new Finish(report).level(body.top(), 0);
            new Succession(report).check(body.top());
            return new Recognised("", nodes(body.top()), List.of(), report.remarks(), lines.size());
        }
        Sketch base = new Sketch(context, new Line(0, -1, ""));
        Fragment fragment = new Fragment(base, before, instrument, report);
        lines.forEach(fragment::take);
        new Finish(report).level(base.children, level);
        new Finish(report).level(fragment.after(), Math.max(0, level - 1));
        Succession succession = new Succession(report);
        succession.check(base.children);
        succession.check(fragment.after());
        String lead = (base.heading + "\n" + base.text()).strip();
        return new Recognised(lead, nodes(base.children), nodes(fragment.after()), report.remarks(), lines.size());
    }

    /**
     * Recognises a whole text, from its title to its annexes.
     *
     * @param text the text, numbers and all
     * @param instrument what it is to become
     */
    public static Recognised recogniseWhole(String text, Instrument instrument) {
        return recogniseWhole(text, instrument, Computed.UNKNOWN);
    }

    /**
     * As the other, and tells what differs from the parts that Susun puts there by itself.
     *
     * @param computed gives what those parts say
     */
    public static Recognised recogniseWhole(String text, Instrument instrument, Computed computed) {
        Report report = new Report();
        return whole(Lines.withTables(text, report), instrument, computed, report);
    }

    static Recognised whole(List<Line> lines, Instrument instrument, Computed computed, Report report) {
        WholeText whole = new WholeText(instrument, new Formal(computed, report), report);
        whole.begin(lines);
        lines.forEach(whole::take);
        return finished(whole.nodes(), lines.size(), report);
    }

    static Recognised finished(List<Sketch> roots, int lines, Report report) {
        new Finish(report).level(roots, 0);
        new NumberCheck(report).check(roots);
        return new Recognised("", nodes(roots), List.of(), report.remarks(), lines);
    }

    private static List<NewNode> nodes(List<Sketch> sketches) {
        return sketches.stream().map(Sketch::node).toList();
    }
}
