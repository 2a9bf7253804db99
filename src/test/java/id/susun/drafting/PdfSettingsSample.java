package id.susun.drafting;

/** The settings that come with Susun. */
public final class PdfSettingsSample {

    private PdfSettingsSample() {}

    public static PdfSettings defaults() {
        return new PdfSettings("2.5cm", "classpath:net/sf/jasperreports/fonts/dejavu/DejaVuSerifCondensed.ttf");
    }
}
