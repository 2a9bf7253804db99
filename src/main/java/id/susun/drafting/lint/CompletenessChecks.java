package id.susun.drafting.lint;

import id.susun.drafting.TextKind;

/** What a text must have before anyone is asked to approve it (angka 1, 62, 69–79). */
final class CompletenessChecks implements Check {

    @Override
    public void run(LintedText text, Findings findings) {
        if (text.articles().isEmpty()) {
            findings.whole(Rule.NASKAH_KOSONG);
        }
        for (Part part : text.parts()) {
            if (part.kind().hasHeading() && part.heading().isBlank()) {
                findings.at(Rule.KELOMPOK_TANPA_JUDUL, part);
            }
            if (needsText(part) && part.text().isBlank()) {
                findings.at(Rule.TEKS_KOSONG, part);
            }
            if (!part.kind().hasText() && part.children().isEmpty()) {
                findings.at(Rule.KELOMPOK_KOSONG, part);
            }
        }
    }

    private static boolean needsText(Part part) {
        return switch (part.kind()) {
            case BAB, BAGIAN, PARAGRAF, LAMPIRAN, TABEL, BARIS, SEL -> false;
            case PASAL -> part.children(TextKind.AYAT).isEmpty();
            case SEKSI -> part.children().isEmpty();
            default -> true;
        };
    }
}
