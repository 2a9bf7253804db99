package id.susun.drafting;

import static id.susun.drafting.NewNode.text;

import id.susun.casefile.CaseSummary;
import id.susun.casefile.Instrument;
import java.util.ArrayList;
import java.util.List;

/**
 * What the text of a cycle starts with that amends or repeals an evaluated regulation: an article that says what is changed,
 * point by point, or ended, and one that says from when (UU 12/2011 Lampiran II, bagian on amending and repealing
 * legislation). A decision says the same in its dicta.
 */
final class AmendmentTemplate {

    private AmendmentTemplate() {}

    static boolean fits(CaseSummary policyCase) {
        Instrument instrument = policyCase.instrument();
        return (instrument.isRegulation() || instrument.isDecision())
                && (Amendment.amends(policyCase.title()) || Amendment.repeals(policyCase.title()));
    }

    static DraftText of(CaseSummary policyCase) {
        String other = Amendment.subject(policyCase.title());
        boolean amends = Amendment.amends(policyCase.title());
        boolean regulation = policyCase.instrument().isRegulation();
        TextKind article = regulation ? TextKind.PASAL : TextKind.PUTUSAN;
        List<NewNode> nodes = new ArrayList<>(List.of(text(TextKind.JUDUL, "{judul}")));
        nodes.addAll(Template.opening());
        nodes.add(text(TextKind.MENGINGAT, ""));
        String gazette = regulation ? " (… Daerah … Tahun … Nomor …)" : "";
        if (amends) {
            // What is repealed is no basis of what repeals it (angka 41).
            nodes.add(text(TextKind.MENGINGAT, other + gazette + ";"));
        }
        nodes.add(
                amends
                        ? text(
                                article,
                                "Beberapa ketentuan dalam " + other + gazette + " diubah sebagai berikut:",
                                text(
                                        TextKind.BUTIR,
                                        (regulation ? "Ketentuan Pasal …" : "Diktum …")
                                                + " diubah sehingga berbunyi sebagai berikut:\n…"))
                        : text(
                                article,
                                "Pada saat {jenis} ini mulai berlaku, " + other
                                        + " dicabut dan dinyatakan tidak berlaku."));
        nodes.add(text(
                article, "{jenis} ini mulai berlaku pada tanggal " + (regulation ? "diundangkan." : "ditetapkan.")));
        if (policyCase.instrument() == Instrument.PERDA) {
            nodes.add(text(TextKind.PENJELASAN_UMUM, ""));
        }
        return Template.begun(nodes);
    }
}
