package id.susun.drafting;

import id.susun.casefile.CopyNames;
import id.susun.casefile.PolicyText;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What makes a print an attested copy: its head, names with "ttd" in place of signatures, and who attests it. */
record CopyMarks(CopyNames names) {

    private static final String TTD = "ttd";

    void head(PdfDocument page) {
        page.block(page.body(), "copy", "SALINAN");
    }

    /** The text with names where the original bears signatures. */
    OfficialText named(OfficialText text) {
        PolicyText flat = new PolicyText(
                text.flat().title(),
                text.flat().lines().stream().map(this::named).toList());
        return new OfficialText(
                text.policyCase(),
                text.text(),
                text.titleLines(),
                flat,
                signed(String.join("\n", text.signature()), names.signatory())
                        .lines()
                        .toList(),
                text.version(),
                text.enactment(),
                text.region(),
                text.mark(),
                text.origin());
    }

    private PolicyText.Line named(PolicyText.Line line) {
        boolean promulgation = line.text().startsWith("Diundangkan");
        return line.kind().equals("PENUTUP")
                ? new PolicyText.Line(
                        line.nodeId(),
                        line.kind(),
                        line.label(),
                        line.heading(),
                        signed(line.text(), promulgation ? names.promulgatedBy() : names.signatory()),
                        line.depth())
                : line;
    }

    private static String signed(String text, @Nullable String name) {
        return text.replace(
                "\n\n" + Formalities.NAME, name == null ? "\n\n" : "\n\n" + TTD + "\n" + Formalities.capitals(name));
    }

    void attest(PdfDocument page) {
        Element block = page.child(page.body(), "div", "signature attested");
        page.block(
                block,
                "promulgated",
                "Salinan sesuai dengan aslinya\n" + names.attestor() + ",\n\n" + TTD + "\n"
                        + Formalities.capitals(names.attestedBy()));
    }
}
