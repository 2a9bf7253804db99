package id.susun.drafting.lint;

import id.susun.casefile.Instrument;
import id.susun.drafting.TextKind;
import id.susun.drafting.basis.BasisBook;
import id.susun.drafting.basis.BasisKind;
import id.susun.drafting.basis.Citation;
import id.susun.drafting.basis.LegalBasis;
import id.susun.tenant.TenantLevel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Mengingat (angka 28–52). */
final class BasisChecks implements Check {

    private static final Pattern NUMBERED =
            Pattern.compile("^(Undang-Undang(?! Dasar)|Peraturan|Keputusan)\\b.*", Pattern.DOTALL);
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");

    @Override
    public void run(LintedText text, Findings findings) {
        if (!text.isLegal()) {
            return;
        }
        List<Part> all = text.of(TextKind.MENGINGAT);
        if (all.isEmpty()) {
            findings.whole(Rule.MENGINGAT_TIDAK_ADA);
            return;
        }
        Map<String, Part> seen = new HashMap<>();
        @Nullable Citation before = null;
        for (Part part : all) {
            if (part.text().isBlank()) {
                continue;
            }
            semicolon(part, findings);
            Optional<Citation> citation = Citation.first(part.text()).filter(found -> leads(part, found));
            if (citation.isEmpty()) {
                numbered(part, findings);
                continue;
            }
            Citation cited = citation.get();
            own(text, part, cited, findings);
            if (seen.putIfAbsent(cited.label(), part) != null && !part.text().startsWith("Pasal")) {
                findings.at(Rule.MENGINGAT_KEMBAR, part, cited.start(), cited.end(), cited.label());
            }
            if (before != null) {
                order(text.input().book(), part, before, cited, findings);
            }
            before = cited;
        }
    }

    /** Whether the text begins with it, or with an article of it. */
    static boolean leads(Part part, Citation citation) {
        return citation.start() == 0
                || part.text().substring(0, citation.start()).matches("Pasal \\d+\\w*[^;:]{0,80}");
    }

    private static void semicolon(Part part, Findings findings) {
        String said = part.text();
        if (!said.endsWith(";")) {
            int end = said.length() - (said.matches("(?s).*[.,:]") ? 1 : 0);
            findings.replace(
                    Rule.MENGINGAT_TITIK_KOMA,
                    part,
                    Math.max(0, end - 1),
                    said.length(),
                    said.substring(Math.max(0, end - 1), end) + ";");
        }
    }

    private static void numbered(Part part, Findings findings) {
        if (NUMBERED.matcher(part.text()).matches() && !Unfinished.isIn(part.text())) {
            findings.at(Rule.MENGINGAT_NOMOR, part);
        }
    }

    private static void own(LintedText text, Part part, Citation cited, Findings findings) {
        BasisKind kind = cited.kind();
        if (ROMAN.matcher(cited.number()).matches()
                || (cited.year() == 0
                        && kind != BasisKind.PERMEN
                        && kind != BasisKind.KEPUTUSAN
                        && !Unfinished.isIn(part.text()))) {
            findings.at(Rule.MENGINGAT_NOMOR, part, cited.start(), cited.end());
        }
        if (kind == BasisKind.KEPUTUSAN) {
            if (text.instrument().isRegulation()) {
                findings.at(Rule.MENGINGAT_KEPUTUSAN, part, cited.start(), cited.end(), cited.label());
            }
        } else if (kind.rank() > rank(text)) {
            findings.at(Rule.MENGINGAT_TINGKAT, part, cited.start(), cited.end(), cited.label());
        }
        gazette(text, part, cited, findings);
    }

    private static void gazette(LintedText text, Part part, Citation cited, Findings findings) {
        boolean state = part.text().contains("(Lembaran Negara Republik Indonesia Tahun");
        boolean supplement = part.text().contains("Tambahan Lembaran Negara Republik Indonesia Nomor");
        if (cited.kind().hasStateGazette()
                && (!state || (cited.kind().hasSupplement() && !supplement))
                && !Unfinished.isIn(part.text())) {
            lacksGazette(text, part, cited, findings);
        }
    }

    private static void lacksGazette(LintedText text, Part part, Citation cited, Findings findings) {
        LegalBasis known = text.input().book().find(cited).orElse(null);
        if (known == null || known.gazette().isEmpty()) {
            findings.at(Rule.MENGINGAT_LEMBARAN, part, cited.label());
        } else {
            findings.cite(Rule.MENGINGAT_LEMBARAN, part, cited, known, cited.label());
        }
    }

    private static void order(BasisBook book, Part part, Citation before, Citation cited, Findings findings) {
        if (cited.kind().rank() < before.kind().rank()) {
            findings.at(Rule.MENGINGAT_JENJANG, part, cited.start(), cited.end(), cited.label(), before.label());
        } else if (cited.kind().rank() == before.kind().rank() && book.earlier(cited, before)) {
            findings.at(Rule.MENGINGAT_KRONOLOGI, part, cited.start(), cited.end(), cited.label(), before.label());
        }
    }

    /** The rank of the text itself. */
    static int rank(LintedText text) {
        boolean province = text.input().level() == TenantLevel.PROVINSI;
        if (text.instrument() == Instrument.PERDA) {
            return (province ? BasisKind.PERDA_PROVINSI : BasisKind.PERDA).rank();
        }
        return text.instrument().isRegulation()
                ? (province ? BasisKind.PERGUB : BasisKind.PERKADA).rank()
                : BasisKind.KEPUTUSAN.rank();
    }

    /** Words that stand where something is still to be filled in. */
    static final class Unfinished {

        static final Pattern SIGNS = Pattern.compile("…|\\.{3,}|_{3,}|\\[\\s*]|\\b(?:TBD|TODO|[Xx]{3,})\\b"
                + "|\\([^()]*\\b(?:akan )?di(?:isi|lengkapi)\\b[^()]*\\)");

        private Unfinished() {}

        static boolean isIn(String text) {
            Matcher sign = SIGNS.matcher(text);
            return sign.find();
        }
    }
}
