package id.susun.drafting.lint;

import id.susun.drafting.TextKind;
import id.susun.drafting.basis.BasisStatus;
import id.susun.drafting.basis.Citation;
import id.susun.drafting.basis.LegalBasis;

/** Legal bases against the register: none that was repealed, and none without its last amendment (angka 28–52). */
final class RegisterChecks implements Check {

    @Override
    public void run(LintedText text, Findings findings) {
        if (text.isLegal()) {
            for (Part part : text.of(TextKind.MENGINGAT)) {
                Citation.first(part.text())
                        .ifPresent(cited -> text.input()
                                .book()
                                .find(cited)
                                .ifPresent(known -> compare(part, cited, known, findings)));
            }
        }
    }

    private static void compare(Part part, Citation cited, LegalBasis known, Findings findings) {
        if (known.status() == BasisStatus.REVOKED) {
            findings.at(Rule.MENGINGAT_DICABUT, part, cited.start(), cited.end(), cited.label(), known.changedBy());
        } else if (known.status() == BasisStatus.AMENDED && !namesAmendment(part, known)) {
            findings.cite(
                    Rule.MENGINGAT_PERUBAHAN,
                    part,
                    cited,
                    known,
                    cited.label(),
                    known.changedBy()
                            .replaceFirst("^sebagaimana telah (beberapa kali )?diubah (terakhir )?dengan ", ""));
        }
    }

    private static boolean namesAmendment(Part part, LegalBasis known) {
        return Citation.first(known.changedBy())
                .map(amendment -> part.text().contains("Nomor " + amendment.number() + " Tahun " + amendment.year()))
                .orElse(true);
    }
}
