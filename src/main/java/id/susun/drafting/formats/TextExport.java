package id.susun.drafting.formats;

import id.susun.audit.Refused;
import id.susun.drafting.Comparing;
import id.susun.drafting.OfficialText;
import id.susun.drafting.OfficialTexts;
import id.susun.drafting.PdfSettings;
import id.susun.tenant.CaseId;
import id.susun.tenant.Tenants;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a text out in forms that other programs read. */
@Service
public class TextExport {

    private final OfficialTexts texts;
    private final PdfSettings settings;
    private final Tenants tenants;

    TextExport(OfficialTexts texts, PdfSettings settings, Tenants tenants) {
        this.texts = texts;
        this.settings = settings;
        this.tenants = tenants;
    }

    /**
     * The text as Akoma Ntoso 3.0.
     *
     * @param version number of a kept version, or {@link Comparing#CURRENT} for the text as it is now
     * @throws Refused {@code casefile.unknown}, {@code drafting.none}, {@code drafting.version.unknown}
     */
    @Transactional(readOnly = true)
    public byte[] akomaNtoso(CaseId caseId, int version) {
        OfficialText official = texts.of(caseId, version);
        return AknWriter.write(official, tenants.current().zone());
    }

    /**
     * The text as a Word file.
     *
     * @param version as above
     * @param contents whether with a table of contents, which Word fills in
     * @throws Refused as above
     */
    @Transactional(readOnly = true)
    public byte[] word(CaseId caseId, int version, boolean contents) {
        return DocxWriter.write(texts.of(caseId, version), settings, contents);
    }
}
