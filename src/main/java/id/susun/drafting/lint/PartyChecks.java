package id.susun.drafting.lint;

import id.susun.casefile.Instrument;
import id.susun.casefile.Party;
import id.susun.drafting.TextKind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Who makes a joint regulation. A title names kind, number, year and name of the text (angka 2–3), and of this kind its makers are
 * part, each with its region. That there must be another region follows from its being joint; Lampiran II itself shows no form of
 * a joint regulation of heads of regions (mark M).
 */
final class PartyChecks implements Check {

    @Override
    public void run(LintedText text, Findings findings) {
        if (text.instrument() != Instrument.PERATURAN_BERSAMA) {
            return;
        }
        List<Part> parties = text.of(TextKind.PIHAK).stream()
                .filter(part -> !part.text().isBlank())
                .toList();
        if (parties.isEmpty()) {
            findings.whole(Rule.PIHAK_TIDAK_ADA);
        }
        Set<String> named = new HashSet<>(Set.of(text.input().region().toLowerCase(Locale.ROOT)));
        for (Part part : parties) {
            String region = new Party(part.node().id(), part.text()).region().orElse("");
            if (BasisChecks.Unfinished.isIn(part.text())) {
                continue;
            }
            if (region.isEmpty() || part.text().strip().matches("(?s).*([.;:,]|\\n.*)")) {
                findings.at(Rule.PIHAK_BENTUK, part);
            } else if (!named.add(region.toLowerCase(Locale.ROOT))) {
                findings.at(Rule.PIHAK_KEMBAR, part, region);
            }
        }
    }
}
