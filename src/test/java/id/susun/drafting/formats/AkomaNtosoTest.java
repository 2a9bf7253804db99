package id.susun.drafting.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.susun.audit.Refused;
import id.susun.casefile.Instrument;
import id.susun.casefile.PartySignature;
import id.susun.drafting.NewNode;
import id.susun.drafting.OfficialText;
import id.susun.drafting.TextKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What we write is valid, and comes back as it was. */
class AkomaNtosoTest {

    private static final Path SCHEMA = Path.of("..", "shared", "akn", "akomantoso30.xsd");
    private static final String WHERE = "the Akoma Ntoso schema is not at " + SCHEMA
            + "; it is published at https://docs.oasis-open.org/legaldocml/akn-core/v1.0/os/part2-specs/schemas/";
    private static final int ROUNDS = 60;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Instrument.class)
    void anyTextComesBackWithItsStructureItsWordsAndItsIds(Instrument instrument) throws IOException {
        for (long seed = 0; seed < ROUNDS; seed++) {
            List<NewNode> text = new RandomTexts(seed, instrument).whole();
            OfficialText official = Officially.draft(instrument, text);
            byte[] written = AknWriter.write(official, ZoneOffset.UTC);
            Recognised read = read(written, instrument);
            assertThat(AknWriter.write(Officially.draft(instrument, read.nodes()), ZoneOffset.UTC))
                    .as("the file again, seed " + seed)
                    .isEqualTo(written);
            assertThat(Outlines.of(read.nodes())).as("seed " + seed).isEqualTo(Outlines.of(inOrder(text)));
            assertThat(ids(read.nodes())).as("seed " + seed).isEqualTo(ids(inOrder(text)));
            assertThat(read.toLookAt()).as("seed " + seed).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Instrument.class)
    void anyTextIsValidAgainstTheOfficialSchema(Instrument instrument) throws Exception {
        Schema schema = schema();
        for (long seed = 0; seed < ROUNDS; seed++) {
            List<NewNode> text = new RandomTexts(seed, instrument).whole();
            OfficialText official =
                    seed % 2 == 0 ? Officially.draft(instrument, text) : Officially.enacted(instrument, text);
            validate(schema, AknWriter.write(official, ZoneOffset.UTC));
        }
        validate(schema, AknWriter.write(Officially.draft(instrument, List.of()), ZoneOffset.UTC));
    }

    @ParameterizedTest
    @ValueSource(strings = {"marelan", "sawahlunto"})
    void theSamplesAreValidAndComeBack(String name) throws Exception {
        List<NewNode> sample = TextImportTest.sample(name);
        byte[] written = AknWriter.write(Officially.enacted(Instrument.PERKADA, sample), ZoneOffset.UTC);
        Files.write(Path.of("target", "naskah-" + name + ".akn.xml"), written);
        assertThat(Outlines.of(read(written, Instrument.PERKADA).nodes())).isEqualTo(Outlines.of(sample));
        assertThat(new String(written, StandardCharsets.UTF_8))
                .contains(
                        "/akn/id/act/perkada/kota-medan/2026-04-07/18/ind@2026-04-07/!main",
                        "<article eId=\"art_9\"",
                        "Berita Daerah Kota Medan Tahun 2026 Nomor 18");
        validate(schema(), written);
    }

    @Test
    void unitsThatNumberByThemselvesHaveWorksOfTheirOwn() {
        List<NewNode> text = List.of(NewNode.text(TextKind.PUTUSAN, "Isi."));
        assertThat(new String(
                        AknWriter.write(Officially.enacted(Instrument.KEPUTUSAN_CAMAT, text), ZoneOffset.UTC),
                        StandardCharsets.UTF_8))
                .contains("/akn/id/act/keputusan-camat/kota-medan-medan-belawan/2026-04-07/18/");
        assertThat(new String(
                        AknWriter.write(Officially.enacted(Instrument.KEPUTUSAN_KDH, text), ZoneOffset.UTC),
                        StandardCharsets.UTF_8))
                .contains("/akn/id/act/keputusan-kdh/kota-medan/2026-04-07/18/");
    }

    @Test
    void aJointRegulationNamesItsMakersAndBothNumbers() throws Exception {
        UUID party = UUID.randomUUID();
        List<NewNode> text = List.of(
                NewNode.text(TextKind.JUDUL, "Sampah"),
                new NewNode(TextKind.PIHAK, "", "Bupati Deli Serdang", List.of(), party),
                NewNode.text(TextKind.PASAL, "Isi."));
        PartySignature signed = new PartySignature(
                party,
                "Bupati Deli Serdang",
                "Contoh",
                "Lubuk Pakam",
                LocalDate.of(2026, 4, 7),
                new PartySignature.Register("9", 2026, null, null, null));
        byte[] written = AknWriter.write(
                Officially.enacted(Instrument.PERATURAN_BERSAMA, text, List.of(signed)), ZoneOffset.UTC);
        assertThat(new String(written, StandardCharsets.UTF_8))
                .contains("<docType>PERATURAN BERSAMA</docType>")
                .contains("<docAuthority class=\"pembentuk\">WALI KOTA MEDAN</docAuthority> DAN <docAuthority")
                .contains("<FRBRnumber value=\"18\"></FRBRnumber><FRBRnumber value=\"9\"></FRBRnumber>")
                .contains("showAs=\"Kabupaten Deli Serdang\"");
        Recognised read = read(written, Instrument.PERATURAN_BERSAMA);
        assertThat(read.nodes().get(1)).returns(party, NewNode::id).returns("Bupati Deli Serdang", NewNode::text);
        assertThat(read.toLookAt()).isEmpty();
        validate(schema(), written);
    }

    @Test
    void referencesLeadToTheirTargets() {
        UUID target = UUID.randomUUID();
        List<NewNode> text = List.of(
                new NewNode(TextKind.PASAL, "", "Isi.", List.of(), target),
                NewNode.text(
                        TextKind.PASAL,
                        "Sebagaimana dimaksud dalam [#" + target + "|Pasal 9] dan [#" + UUID.randomUUID()
                                + "|Pasal 8]."));
        String written = new String(
                AknWriter.write(Officially.draft(Instrument.PERKADA, text), ZoneOffset.UTC), StandardCharsets.UTF_8);
        assertThat(written).contains("dalam <ref href=\"#art_1\">Pasal 1</ref> dan Pasal 8 (rujukan terputus).");
    }

    @Test
    void foreignElementsKeepTheirWordsAndAreNamed() throws IOException {
        Recognised read = read("""
                <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="x"><meta/>
                <body><chapter><num>BAB III</num><heading>UMUM</heading><article GUID="bukan-uuid"><num>Pasal 7</num>
                <content><p>Isi <wahana>berhias</wahana> <b>tebal</b>.</p></content></article>
                <tome><heading>Lain</heading><article><num>Pasal 8</num><content><p>Dua.</p></content></article></tome>
                </chapter></body></act></akomaNtoso>""".getBytes(StandardCharsets.UTF_8), Instrument.PERDA);
        assertThat(Outlines.of(read.nodes())).isEqualTo("BAB UMUM\n  PASAL | Isi berhias tebal.\n  PASAL | Dua.\n");
        assertThat(read.remarks())
                .extracting(remark -> remark.reason() + " " + remark.text() + " " + remark.detail())
                .contains("UNKNOWN_ELEMENT <wahana> ", "UNKNOWN_ELEMENT <tome> ");
        assertThat(read.remarks()).extracting(Remark::detail).contains("BAB III → BAB I", "Pasal 7 → Pasal 1");
    }

    @Test
    void wordsBehindAListAreKeptAndItIsSaidThatTheyMoved() throws IOException {
        Recognised read = read("""
                <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="perkada"><body>
                <article eId="art_1"><num>Pasal 1</num><list><intro><p>Camat melaporkan:</p></intro>
                <point><num>a.</num><content><p>rencana; dan</p></content></point>
                <wrapUp><p>setiap bulan.</p></wrapUp></list></article></body></act></akomaNtoso>
                """.getBytes(StandardCharsets.UTF_8), Instrument.PERKADA);

        assertThat(Outlines.of(read.nodes())).contains("Camat melaporkan:", "setiap bulan.");
        assertThat(read.toLookAt()).extracting(Remark::reason).contains(Remark.Reason.AFTER_LIST);
    }

    @Test
    void harmfulAndBrokenFilesAreRefused() throws IOException {
        String laughs =
                "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><akomaNtoso>&b;</akomaNtoso>";
        assertThat(refusal(laughs)).isEqualTo("formats.refused.doctype");
        assertThat(refusal("<!DOCTYPE a SYSTEM \"file:///etc/hostname\"><akomaNtoso/>"))
                .isEqualTo("formats.refused.doctype");
        assertThat(refusal("<akomaNtoso><act>")).isEqualTo("formats.refused.xml");
        assertThat(refusal("<akomaNtoso>&tidakada;</akomaNtoso>"))
                .isIn("formats.refused.xml", "formats.refused.doctype");
        assertThat(refusal("<html/>")).isEqualTo("formats.refused.type");
        assertThat(refusal("<akomaNtoso>" + "<point>".repeat(500))).isEqualTo("formats.refused.deep");
    }

    private String refusal(String xml) {
        return catchThrowableOfType(Refused.class, () -> read(xml.getBytes(StandardCharsets.UTF_8), Instrument.PERDA))
                .key();
    }

    private Recognised read(byte[] xml, Instrument instrument) throws IOException {
        Path file = Files.write(folder.resolve("naskah.xml"), xml);
        return AknReader.read(file, instrument, Computed.UNKNOWN, new Report());
    }

    /** Continuous integration has the schema; elsewhere the test says where to get it. */
    private static Schema schema() throws Exception {
        if (!Files.exists(SCHEMA)) {
            assertThat(System.getenv("CI")).as(WHERE).isNull();
            Assumptions.abort(WHERE);
        }
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(SCHEMA.toFile());
    }

    private static void validate(Schema schema, byte[] xml) throws Exception {
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
    }

    /** An elucidation stands behind the norms beside it. */
    private static List<NewNode> inOrder(List<NewNode> nodes) {
        List<NewNode> ordered = new ArrayList<>();
        Stream.concat(
                        nodes.stream().filter(node -> node.kind() != TextKind.PENJELASAN),
                        nodes.stream().filter(node -> node.kind() == TextKind.PENJELASAN))
                .forEach(node -> ordered.add(
                        new NewNode(node.kind(), node.heading(), node.text(), inOrder(node.children()), node.id())));
        return ordered;
    }

    private static List<String> ids(List<NewNode> nodes) {
        return nodes.stream()
                .flatMap(node -> Stream.concat(Stream.of(String.valueOf(node.id())), ids(node.children()).stream()))
                .toList();
    }
}
