package id.susun.drafting;

import static id.susun.drafting.NewNode.heading;
import static id.susun.drafting.NewNode.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.susun.casefile.Instrument;
import id.susun.shell.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateRulesTest {

    private static final Map<Placeholder, String> LEBONG = Map.of(
            Placeholder.JUDUL, "Kompetensi ASN",
            Placeholder.JENIS, "Peraturan Bupati",
            Placeholder.JABATAN, "Bupati Lebong",
            Placeholder.KEPALA_DAERAH, "Bupati",
            Placeholder.DAERAH, "Kabupaten Lebong",
            Placeholder.UNIT, "BKPSDM",
            Placeholder.TEMPAT, "Tubei");

    @ParameterizedTest
    @EnumSource(Instrument.class)
    void everyTemplateOfTheProductCanBeKeptAndLeavesNothingOpen(Instrument instrument) {
        DraftText template = Template.builtIn(instrument);

        assertThat(problems(instrument, template)).isEmpty();
        assertThat(DraftText.begun(Template.fill(template, LEBONG::get)).all())
                .allSatisfy(node -> assertThat(node.heading() + node.text()).doesNotContain("{", "}"));
    }

    @Test
    void placeholdersReadAsTheRegionsTitles() {
        DraftText text = DraftText.begun(Template.fill(Template.builtIn(Instrument.PERKADA), LEBONG::get));

        assertThat(text.subject()).isEqualTo("Kompetensi ASN");
        assertThat(text.roots(TextKind.MENIMBANG).getLast().text())
                .endsWith("perlu menetapkan Peraturan Bupati tentang Kompetensi ASN;")
                .contains("[#" + text.roots(TextKind.MENIMBANG).getFirst().id() + "|huruf a]");
        assertThat(text.all().filter(node -> node.kind() == TextKind.DEFINISI))
                .extracting(DraftNode::text)
                .contains("Daerah adalah Kabupaten Lebong.", "Bupati adalah Bupati Lebong.");
        assertThat(text.articles().getLast().text())
                .isEqualTo("Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.");
    }

    @Test
    void aTitleWithSignsOfAPatternIsTakenAsItIs() {
        assertThat(Placeholder.fill("tentang {judul};", placeholder -> "Tarif $1 \\ {jenis}"))
                .isEqualTo("tentang Tarif $1 \\ {jenis};");
    }

    @Test
    void eachTextGetsIdsOfItsOwnAndItsReferencesLeadIntoIt() {
        DraftText template = DraftText.begun(Template.fill(Template.builtIn(Instrument.PERDA), Placeholder::written));

        DraftText one = DraftText.begun(Template.fill(template, LEBONG::get));
        DraftText other = DraftText.begun(Template.fill(template, LEBONG::get));

        assertThat(one.all().map(DraftNode::id))
                .doesNotContainAnyElementsOf(other.all().map(DraftNode::id).toList());
        String closing = one.roots(TextKind.MENIMBANG).getLast().text();
        assertThat(Draft.of(LooseText.NO_CASE, one, true).references().broken(closing))
                .isEmpty();
    }

    @Test
    void whatNobodyFillsInIsNamedWithItsPlace() {
        DraftText template = regulation(text(TextKind.PASAL, "{bupati} dan {daerah dan {judul} dan }."));

        assertThat(problems(Instrument.PERKADA, template))
                .extracting(
                        TemplateProblem::key,
                        problem -> problem.args().get(0),
                        problem -> problem.args().get(1))
                .containsExactly(
                        tuple("template.placeholder", "{bupati}", "Pasal 1"),
                        tuple("template.placeholder", "{daerah", "Pasal 1"),
                        tuple("template.placeholder", "}.", "Pasal 1"));
    }

    @Test
    void whatTheLawAsksOfAKindIsMissed() {
        DraftText bare = DraftText.begun(List.of(text(TextKind.JUDUL, "Tarif")));

        assertThat(keys(Instrument.PERDA, bare))
                .containsExactly(
                        "template.title.missing",
                        "template.missing.MENIMBANG",
                        "template.missing.MENGINGAT",
                        "template.missing.PASAL",
                        "template.missing.PENJELASAN_UMUM");
        assertThat(keys(Instrument.KEPUTUSAN_CAMAT, bare)).contains("template.missing.PUTUSAN");
        assertThat(keys(Instrument.SOP, bare)).containsExactly("template.title.missing", "template.missing.SEKSI");
    }

    @Test
    void whatMayNotStandInAKindIsRefused() {
        DraftText template = regulation(text(TextKind.PASAL, "Satu."), text(TextKind.PUTUSAN, "Dua."));
        DraftText deep = regulation(heading(TextKind.BAB, "UMUM", text(TextKind.AYAT, "Tanpa pasal.")));
        DraftText twice = regulation(text(TextKind.PASAL, "Satu."), text(TextKind.JUDUL, "{judul}"));

        assertThat(keys(Instrument.PERKADA, template)).containsExactly("template.structure");
        assertThat(keys(Instrument.PERKADA, deep)).contains("template.structure");
        assertThat(keys(Instrument.PERKADA, twice)).containsExactly("template.structure");
    }

    @Test
    void roomIsLeftForTheLongestTitle() {
        DraftText template = regulation(text(TextKind.PASAL, "x".repeat(19_900) + " {judul}"));

        assertThat(keys(Instrument.PERKADA, template)).containsExactly("template.long");
    }

    @Test
    void everyProblemIsSaidInBothLanguages() {
        for (String key : List.of(
                "placeholder", "long", "structure", "title.missing", "missing.MENIMBANG", "missing.PENJELASAN_UMUM")) {
            assertThat(Texts.has("template." + key)).as(key).isTrue();
            assertThat(Texts.text(Locale.ENGLISH, "template." + key, "{x}", "Pasal 1", "{judul}"))
                    .doesNotContain("{0}", "{1}", "{2}");
        }
    }

    private static DraftText regulation(NewNode... norms) {
        List<NewNode> nodes = new ArrayList<>(List.of(
                text(TextKind.JUDUL, "{judul}"), text(TextKind.MENIMBANG, "bahwa;"), text(TextKind.MENGINGAT, "UU;")));
        nodes.addAll(List.of(norms));
        return DraftText.begun(nodes);
    }

    private static List<String> keys(Instrument instrument, DraftText template) {
        return problems(instrument, template).stream().map(TemplateProblem::key).toList();
    }

    private static List<TemplateProblem> problems(Instrument instrument, DraftText template) {
        return TemplateRules.problems(instrument, template, placeholder -> "x".repeat(300));
    }
}
