package id.susun.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.susun.casefile.CaseSummary;
import id.susun.casefile.Instrument;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the next cycle of a policy starts with (UU 12/2011 Lampiran II, amending and repealing legislation). */
class AmendmentTemplateTest {

    private static final String OTHER = "Peraturan Bupati Lebong Nomor 3 Tahun 2026 tentang Kearsipan";

    @Test
    void anAmendmentHasTwoArticlesInRomanNumbersAndCountsItsChanges() {
        DraftText text = begun(Instrument.PERKADA, "Perubahan Kedua atas " + OTHER);
        Map<?, String> labels = Numbering.of(text);
        List<DraftNode> articles = text.articles();

        assertThat(articles).extracting(article -> labels.get(article.id())).containsExactly("Pasal I", "Pasal II");
        assertThat(articles.getFirst().text()).startsWith("Beberapa ketentuan dalam " + OTHER + " (");
        DraftNode change = articles.getFirst().children().getFirst();
        assertThat(labels.get(change.id())).isEqualTo("1.");
        assertThat(NodeNames.of(text, Numbering.of(text), change)).isEqualTo("Pasal I angka 1");
        assertThat(text.roots(TextKind.MENGINGAT))
                .extracting(DraftNode::text)
                .anyMatch(basis -> basis.startsWith(OTHER));
        assertThat(articles.getLast().text()).isEqualTo("Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.");
    }

    @Test
    void aRepealEndsTheOtherAndDoesNotRestOnIt() {
        DraftText text = begun(Instrument.PERKADA, "Pencabutan " + OTHER);

        assertThat(text.articles())
                .extracting(DraftNode::text)
                .first()
                .asString()
                .isEqualTo("Pada saat Peraturan Bupati ini mulai berlaku, " + OTHER
                        + " dicabut dan dinyatakan tidak berlaku.");
        assertThat(text.roots(TextKind.MENGINGAT))
                .extracting(DraftNode::text)
                .noneMatch(basis -> basis.contains("Nomor 3"));
        assertThat(Numbering.of(text)).containsValue("Pasal 1").doesNotContainValue("Pasal I");
    }

    @Test
    void aDecisionSaysItInItsDicta() {
        DraftText text = begun(
                Instrument.KEPUTUSAN_KDH,
                "Perubahan atas Keputusan Bupati Lebong Nomor 188.45/7 Tahun 2026 tentang Tim");

        assertThat(text.roots(TextKind.PUTUSAN))
                .extracting(DraftNode::text)
                .first()
                .asString()
                .endsWith("tentang Tim diubah sebagai berikut:");
    }

    @Test
    void anyOtherTextStartsFromItsTemplate() {
        assertThat(AmendmentTemplate.fits(policyCase(Instrument.PERKADA, "Perubahan iklim")))
                .isFalse();
        assertThat(AmendmentTemplate.fits(policyCase(Instrument.SURAT_EDARAN, "Pencabutan " + OTHER)))
                .isFalse();
    }

    private static DraftText begun(Instrument instrument, String title) {
        return DraftText.begun(Template.fill(
                AmendmentTemplate.of(policyCase(instrument, title)),
                placeholder -> placeholder == Placeholder.JUDUL ? title : "Peraturan Bupati"));
    }

    private static CaseSummary policyCase(Instrument instrument, String title) {
        CaseSummary policyCase = mock();
        when(policyCase.instrument()).thenReturn(instrument);
        when(policyCase.title()).thenReturn(title);
        return policyCase;
    }
}
