package id.susun.drafting;

import java.util.Objects;

/** The settings that come with Susun. */
public final class PdfSettingsSample {

    private PdfSettingsSample() {}

    public static PdfSettings defaults() {
        return printedIn(Objects.requireNonNullElse(System.getenv("SUSUN_PDF_FONT"), ""));
    }

    static PdfSettings printedIn(String font) {
        return new PdfSettings("2.5cm", font);
    }
}
