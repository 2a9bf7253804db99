package id.susun.approval.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.susun.approval.TextSignature;
import id.susun.files.ui.FileLink;
import id.susun.shell.Badge;
import id.susun.shell.Formats;
import id.susun.shell.Texts;
import id.susun.shell.Tone;

/** How a text was signed, on its way's line of the signatory. */
class SignatureLines extends Div {

    SignatureLines(TextSignature signature) {
        TextSignature.Electronic electronic = signature.electronic();
        TextSignature.Confirmed confirmed = signature.confirmed();
        if (electronic != null) {
            line(Texts.text(
                    electronic.example() ? "approval.signed.example" : "approval.signed.tte",
                    name(electronic.facts().subject()),
                    Formats.dateTime(electronic.facts().signedAt())));
            line(Texts.text(
                    "approval.signed.certificate",
                    name(electronic.facts().issuer()),
                    electronic.facts().serial(),
                    Formats.date(electronic.facts().validUntil())));
            if (!electronic.isCertified() && !electronic.example()) {
                add(new Badge(Texts.text("approval.signed.untrusted"), Tone.WARNING));
            }
        } else if (confirmed == null) {
            line(Texts.text("approval.signed.unconfirmed", signature.byName(), Formats.dateTime(signature.at())));
        } else {
            line(Texts.text(
                    "approval.signed.paper", signature.byName(), confirmed.name(), Formats.dateTime(confirmed.at())));
        }
        add(new Paragraph(new FileLink(signature.file())));
    }

    private void line(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("route-line");
        add(line);
    }

    /** The common name of a distinguished name, else the whole. */
    private static String name(String distinguished) {
        for (String part : distinguished.split("(?<!\\\\),")) {
            if (part.strip().startsWith("CN=")) {
                return part.strip().substring("CN=".length());
            }
        }
        return distinguished;
    }
}
