package id.susun.drafting.lint;

import id.susun.casefile.Instrument;
import id.susun.drafting.TextKind;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Penal provisions: in a Perda only, and there not above its limits (UU 12/2011 Pasal 15; Lampiran II angka 115–117). */
final class CrimeChecks implements Check {

    private static final long MOST_FINE = 50_000_000L;
    private static final BigInteger MOST_MONTHS = BigInteger.valueOf(6);
    private static final Pattern PENAL = Pattern.compile(
            "(?i)\\b(dipidana|diancam (?:dengan )?(?:hukuman|pidana)|pidana (?:kurungan|penjara|denda)|(?:sanksi|ancaman) pidana)\\b");
    private static final Pattern HEADING = Pattern.compile("(?i)(ketentuan|sanksi) pidana.*");
    private static final Pattern PRISON = Pattern.compile("(?i)\\bpidana penjara\\b");
    private static final Pattern TERM =
            Pattern.compile("(?i)kurungan[^.;]{0,40}?paling lama (\\d+)(?: \\([^)]*\\))? (bulan|tahun)");
    private static final Pattern FINE = Pattern.compile("(?i)denda[^.;]{0,40}?paling banyak Rp\\.?\\s*([\\d.]+)");

    @Override
    public void run(LintedText text, Findings findings) {
        if (!text.isLegal() || text.isAmending()) {
            return;
        }
        boolean perda = text.instrument() == Instrument.PERDA;
        for (Part part : text.of(Area.BODY)) {
            Matcher penal = PENAL.matcher(part.text());
            if (penal.find()) {
                if (perda) {
                    limits(part, findings);
                } else {
                    findings.at(
                            Rule.PIDANA_BUKAN_PERDA,
                            part,
                            penal.start(),
                            penal.end(),
                            text.input().ownName());
                }
            } else if (!perda
                    && part.is(TextKind.BAB)
                    && HEADING.matcher(part.heading()).matches()) {
                findings.inHeading(Rule.PIDANA_BUKAN_PERDA, part, text.input().ownName());
            }
        }
    }

    private static void limits(Part part, Findings findings) {
        Matcher prison = PRISON.matcher(part.text());
        if (prison.find()) {
            findings.at(Rule.PIDANA_BATAS, part, prison.start(), prison.end());
        }
        Matcher term = TERM.matcher(part.text());
        while (term.find()) {
            if (term.group(2).equalsIgnoreCase("tahun") || new BigInteger(term.group(1)).compareTo(MOST_MONTHS) > 0) {
                findings.at(Rule.PIDANA_BATAS, part, term.start(), term.end());
            }
        }
        Matcher fine = FINE.matcher(part.text());
        while (fine.find()) {
            String digits = fine.group(1).replace(".", "");
            if (digits.length() > 15 || Long.parseLong("0" + digits) > MOST_FINE) {
                findings.at(Rule.PIDANA_BATAS, part, fine.start(), fine.end());
            }
        }
    }
}
