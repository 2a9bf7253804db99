package id.susun.drafting.lint;

import id.susun.drafting.TextKind;

/** How headings are written (angka 69–79). */
final class HeadingChecks implements Check {

    private static final int LONGEST_ABBREVIATION = 6;

    @Override
    public void run(LintedText text, Findings findings) {
        for (Part part : text.parts()) {
            if (part.area() == Area.BODY
                    && part.kind().hasHeading()
                    && !part.heading().isBlank()) {
                String heading = part.heading();
                if (heading.matches(".*[.;:,]")) {
                    findings.retitle(Rule.KELOMPOK_TITIK, part, heading.replaceFirst("[\\s.;:,]+$", ""));
                }
                if (part.is(TextKind.BAB) && !heading.equals(Capitals.upper(heading))) {
                    findings.retitle(Rule.BAB_KAPITAL, part, Capitals.upper(heading));
                }
                boolean section = part.is(TextKind.BAGIAN) || part.is(TextKind.PARAGRAF);
                boolean shouted = Capitals.areAll(heading) && heading.length() > LONGEST_ABBREVIATION;
                if (section && (shouted || Character.isLowerCase(heading.charAt(0)))) {
                    findings.retitle(Rule.BAGIAN_KAPITAL, part, Capitals.title(heading));
                }
            }
        }
    }
}
