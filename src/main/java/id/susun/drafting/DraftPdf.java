package id.susun.drafting;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import id.susun.audit.Refused;
import id.susun.casefile.DocumentVersion;
import id.susun.casefile.PolicyAddress;
import id.susun.casefile.Signatories;
import id.susun.tenant.CaseId;
import id.susun.tenant.Tenants;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.w3c.dom.Element;

/**
 * Prints a text in the official layout: F4 paper, marked while it is a draft or an example; as PDF/A-2b (ISO 19005-2), which
 * stays readable in an archive.
 */
@Service
public class DraftPdf {

    private final OfficialTexts texts;
    private final Tenants tenants;
    private final ResourceLoader resources;
    private final PdfSettings settings;
    private final String site;

    DraftPdf(
            OfficialTexts texts,
            Tenants tenants,
            ResourceLoader resources,
            PdfSettings settings,
            @Value("${susun.url}") String site) {
        this.texts = texts;
        this.tenants = tenants;
        this.resources = resources;
        this.settings = settings;
        this.site = site;
    }

    /**
     * The text as a PDF file.
     *
     * @param version number of a kept version, or {@link Comparing#CURRENT} for the text as it is now
     * @throws Refused {@code casefile.unknown}, {@code drafting.none}, {@code drafting.version.unknown}
     */
    @Transactional(readOnly = true)
    public byte[] print(CaseId caseId, int version) {
        return draw(texts.of(caseId, version));
    }

    /** A kept version as it is signed; throws as {@link #print} does. */
    @Transactional(readOnly = true)
    byte[] printForSignature(CaseId caseId, int version, Signatories names) {
        return draw(texts.toSign(caseId, version, names));
    }

    /** An attested copy of an enacted version. */
    @Transactional(readOnly = true)
    byte[] printCopy(CaseId caseId, int version, CopyMarks marks) {
        return draw(texts.of(caseId, version), marks);
    }

    private byte[] draw(OfficialText text) {
        return draw(text, null);
    }

    private byte[] draw(OfficialText text, @Nullable CopyMarks copy) {
        PdfDocument page = new PdfDocument(text.flat().title(), css());
        text.mark().ifPresent(mark -> {
            Element element = page.block(page.body(), mark.length() > 12 ? "long" : "", mark);
            element.setAttribute("id", "mark");
        });
        Element foot = page.child(page.body(), "div", "");
        foot.setAttribute("id", "foot");
        Element row = page.child(page.child(foot, "table", ""), "tr", "");
        DocumentVersion kept = text.version();
        if (kept != null) {
            Element code = page.child(page.child(row, "td", "q"), "object", "");
            code.setAttribute("type", QrDrawer.TYPE);
            code.setAttribute("data", site + (copy == null ? inside(kept) : outside(text)) + "#sha256=" + kept.hash());
        }
        page.block(page.child(row, "td", ""), "", text.origin());
        page.child(page.child(row, "td", "n"), "span", "page");
        if (copy != null) {
            copy.head(page);
        }
        OfficialText printed = copy == null ? text : copy.copied(text);
        new PdfLayout(page, printed).lay(printed.flat());
        if (copy != null) {
            copy.attest(page);
        }
        return pdf(page);
    }

    private static String inside(DocumentVersion kept) {
        return "/kebijakan/%s/naskah.pdf?versi=%d".formatted(kept.caseId(), kept.number());
    }

    /** Whoever holds a copy in hand finds the text without an account. */
    private String outside(OfficialText text) {
        return PolicyAddress.of(
                        text.policyCase(),
                        Objects.requireNonNull(text.policyCase().enactment()))
                .eli(tenants.current().id().value());
    }

    private String css() {
        try (InputStream css =
                resources.getResource("classpath:drafting/naskah.css").getInputStream()) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8).replace("MARGIN_TOP", settings.marginTop());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] pdf(PdfDocument page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument file = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(file);
            builder.withW3cDocument(page.document(), null);
            PdfFonts fonts = new PdfFonts(builder, file, resources);
            fonts.add(settings.font(), "Naskah");
            fonts.add(settings.fallbackFont(), "Cadangan");
            builder.useReplacementText("\u25A1");
            builder.useExternalResourceAccessControl(
                    (uri, type) -> false,
                    com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.withProducer("Susun");
            builder.useObjectDrawerFactory(new QrDrawer());
            // ISO 19005-2 wants the colours to be told and every font to be in the file.
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_B);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.toStream(out);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
