package id.susun.drafting.formats;

import id.susun.casefile.Instrument;
import id.susun.drafting.TextKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The parts of a text while it is read, each with what reads it. */
record TextParts(
        TitleText title,
        Considerations considerations,
        Body bases,
        Body body,
        Elucidation elucidation,
        AnnexTexts annexes) {

    /** Where in a text one is, in its order. */
    enum Part {
        TITLE,
        SUBJECT,
        OPENING,
        CONSIDERATIONS,
        BASES,
        DIKTUM,
        BODY,
        CLOSING,
        ELUCIDATION,
        ANNEX
    }

    static TextParts of(Instrument instrument, Formal formal, Report report) {
        Set<TextKind> roots = TextKind.roots(instrument);
        roots.removeAll(EnumSet.of(
                TextKind.JUDUL,
                TextKind.PIHAK,
                TextKind.MENIMBANG,
                TextKind.MENGINGAT,
                TextKind.PENJELASAN_UMUM,
                TextKind.LAMPIRAN));
        Body body = new Body(instrument, roots, TextKind.BUTIR, report);
        return new TextParts(
                new TitleText(formal),
                new Considerations(instrument, report),
                new Body(instrument, EnumSet.of(TextKind.MENGINGAT), TextKind.MENGINGAT, report),
                body,
                new Elucidation(body.top(), formal, report),
                new AnnexTexts(instrument, formal, report));
    }

    /** The text in its order. */
    List<Sketch> nodes(Instrument instrument, Formal formal) {
        List<Sketch> parties = TextKind.roots(instrument).contains(TextKind.PIHAK) ? title.parties() : List.of();
        List<Sketch> nodes = new ArrayList<>(title.nodes());
        nodes.addAll(parties);
        nodes.addAll(considerations.nodes());
        nodes.addAll(bases.top());
        nodes.addAll(body.top());
        elucidation.general().ifPresent(nodes::add);
        nodes.addAll(annexes.nodes());
        formal.finish(title.name(), parties);
        return nodes;
    }
}
