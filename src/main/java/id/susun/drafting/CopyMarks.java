package id.susun.drafting;

import id.susun.casefile.CopyNames;
import id.susun.casefile.PolicyText;
import org.w3c.dom.Element;

/** What makes a print an attested copy: its head, names with "ttd" in place of signatures, and who attests it. */
record CopyMarks(CopyNames names) {

    private static final String TTD = "ttd";

    void head(PdfDocument page) {
        page.block(page.body(), "copy", "SALINAN");
    }

    /** The text with "ttd" where the original bears signatures; a name that nobody kept stays open. */
    OfficialText copied(OfficialText text) {
        PolicyText flat = new PolicyText(
                text.flat().title(),
                text.flat().lines().stream().map(CopyMarks::copied).toList());
        return new OfficialText(
                text.policyCase(),
                text.text(),
                text.titleLines(),
                flat,
                text.signatures().stream()
                        .map(block -> unsigned(String.join("\n", block)).lines().toList())
                        .toList(),
                text.version(),
                text.enactment(),
                text.region(),
                text.head(),
                text.mark(),
                text.origin());
    }

    private static PolicyText.Line copied(PolicyText.Line line) {
        return line.kind().equals("PENUTUP")
                ? new PolicyText.Line(
                        line.nodeId(), line.kind(), line.label(), line.heading(), unsigned(line.text()), line.depth())
                : line;
    }

    private static String unsigned(String text) {
        return text.endsWith("\n\n" + Formalities.NAME)
                ? text.substring(0, text.length() - Formalities.NAME.length())
                : text.replaceFirst("\n\n(?=[^\n]+$)", "\n\n" + TTD + "\n");
    }

    void attest(PdfDocument page) {
        Element block = page.child(page.body(), "div", "signature attested");
        page.block(
                block,
                "promulgated",
                "Salinan sesuai dengan aslinya\n" + names.attestor().prefix() + names.office() + ",\n\n" + TTD + "\n"
                        + Formalities.capitals(names.attestor().name()));
    }
}
