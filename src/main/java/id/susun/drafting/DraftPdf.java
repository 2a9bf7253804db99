package id.susun.drafting;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import id.susun.audit.Refused;
import id.susun.casefile.CaseAccess;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.DocumentVersion;
import id.susun.casefile.DocumentVersions;
import id.susun.casefile.PolicyText;
import id.susun.tenant.CaseId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.w3c.dom.Element;

/** Prints a text in the official layout: F4 paper, fonts embedded, marked while it is a draft or an example. */
@Service
public class DraftPdf {

    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("d MMMM yyyy HH.mm 'WIB'", Locale.of("id", "ID"));

    private final CaseAccess access;
    private final CaseFiles caseFiles;
    private final EnactedText enactedText;
    private final DocumentVersions versions;
    private final Drafts drafts;
    private final DraftNodes nodes;
    private final DraftJson json;
    private final Clock clock;
    private final ResourceLoader resources;
    private final PdfSettings settings;
    private final boolean demo;

    DraftPdf(
            CaseAccess access,
            CaseFiles caseFiles,
            EnactedText enactedText,
            DocumentVersions versions,
            Drafts drafts,
            DraftNodes nodes,
            DraftJson json,
            Clock clock,
            ResourceLoader resources,
            PdfSettings settings,
            @Value("${susun.demo:false}") boolean demo) {
        this.access = access;
        this.caseFiles = caseFiles;
        this.enactedText = enactedText;
        this.versions = versions;
        this.drafts = drafts;
        this.nodes = nodes;
        this.json = json;
        this.clock = clock;
        this.resources = resources;
        this.settings = settings;
        this.demo = demo;
    }

    /**
     * The text as a PDF file.
     *
     * @param version number of a kept version, or {@link Comparing#CURRENT} for the text as it is now
     * @throws Refused {@code casefile.unknown}, {@code drafting.none}, {@code drafting.version.unknown}
     */
    @Transactional(readOnly = true)
    public byte[] print(CaseId caseId, int version) {
        access.requireWhole(caseId);
        CaseSummary policyCase = caseFiles.get(caseId);
        if (version == Comparing.CURRENT) {
            if (!drafts.exists(caseId)) {
                throw new Refused("drafting.none");
            }
            DraftText text = nodes.text(caseId);
            return render(policyCase, text, enactedText.formalities(policyCase, text), null);
        }
        DocumentVersion kept =
                versions.find(caseId, version).orElseThrow(() -> new Refused("drafting.version.unknown"));
        DraftText text = json.read(kept.content()).orElseThrow(() -> new Refused("drafting.version.unknown"));
        return render(policyCase, text, enactedText.formalities(policyCase, version), kept);
    }

    private byte[] render(
            CaseSummary policyCase, DraftText text, Formalities formalities, @Nullable DocumentVersion version) {
        PolicyText flat = new FlatText(policyCase.id(), text, formalities).lines();
        PdfDocument page = new PdfDocument(flat.title(), css());
        mark(formalities).ifPresent(mark -> {
            Element element = page.block(page.body(), mark.length() > 12 ? "long" : "", mark);
            element.setAttribute("id", "mark");
        });
        Element foot = page.child(page.body(), "div", "");
        foot.setAttribute("id", "foot");
        Element row = page.child(page.child(foot, "table", ""), "tr", "");
        page.block(page.child(row, "td", ""), "", origin(policyCase, version));
        page.child(page.child(row, "td", "n"), "span", "page");
        new PdfLayout(page, formalities, text.subject()).lay(flat);
        return pdf(page);
    }

    private Optional<String> mark(Formalities formalities) {
        if (demo) {
            return Optional.of("CONTOH FIKTIF – BUKAN PRODUK HUKUM");
        }
        return formalities.isDraft() ? Optional.of("RANCANGAN") : Optional.empty();
    }

    private String origin(CaseSummary policyCase, @Nullable DocumentVersion version) {
        String which = version == null
                ? "Naskah kerja, dicetak " + AT.format(clock.instant().atZone(clock.getZone()))
                : "Versi " + version.number() + ", "
                        + AT.format(version.createdAt().atZone(clock.getZone())) + "\nSHA-256 " + version.hash();
        return (demo ? "Contoh fiktif – bukan produk hukum. " : "") + policyCase.title() + ". " + which;
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
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(page.document(), null);
        font(builder, settings.font(), "Naskah");
        font(builder, settings.fallbackFont(), "Cadangan");
        builder.useReplacementText("\u25A1");
        builder.useExternalResourceAccessControl(
                (uri, type) -> false,
                com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withProducer("Susun");
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void font(PdfRendererBuilder builder, String location, String family) {
        Resource font = resources.getResource(location);
        builder.useFont(
                () -> {
                    try {
                        return font.getInputStream();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                family,
                400,
                FontStyle.NORMAL,
                true);
    }
}
