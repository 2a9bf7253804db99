package id.susun.drafting;

import static id.susun.drafting.NewNode.heading;
import static id.susun.drafting.NewNode.text;

import id.susun.casefile.Instrument;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a new text of an instrument starts with while the government has no template of its own (UU 12/2011 Lampiran II
 * angka 15–59, 62, 96–109, 136–157, 174–190; applied to decisions by Pasal 97), and how a template is filled in.
 */
final class Template {

    private Template() {}

    /** The product's template of an instrument, its placeholders open. */
    static DraftText builtIn(Instrument instrument) {
        List<NewNode> nodes = new ArrayList<>(List.of(text(TextKind.JUDUL, "{judul}")));
        nodes.addAll(
                switch (instrument) {
                    case PERDA, PERKADA, PERATURAN_BERSAMA -> regulation(instrument);
                    case KEPUTUSAN_KDH, KEPUTUSAN_KEPALA_PD, KEPUTUSAN_CAMAT -> decision();
                    case SOP ->
                        parts(
                                "Dasar Hukum",
                                "Keterkaitan",
                                "Kualifikasi Pelaksana",
                                "Peralatan dan Perlengkapan",
                                "Prosedur",
                                "Peringatan",
                                "Pencatatan dan Pendataan");
                    case SURAT_EDARAN ->
                        parts("Latar Belakang", "Maksud dan Tujuan", "Ruang Lingkup", "Dasar", "Isi", "Penutup");
                });
        return begun(nodes);
    }

    static DraftText begun(List<NewNode> nodes) {
        List<DraftNode> roots = new ArrayList<>();
        nodes.forEach(node -> roots.add(node.at(null, roots.size())));
        return DraftText.inOrder(roots);
    }

    /** A template as the nodes of a new text, its placeholders filled in; each text gets ids of its own. */
    static List<NewNode> fill(DraftText template, Function<Placeholder, String> values) {
        References references = Draft.of(LooseText.NO_CASE, template, false).references();
        return fill(template.roots(), references, values);
    }

    private static List<NewNode> fill(
            List<DraftNode> nodes, References references, Function<Placeholder, String> values) {
        return nodes.stream()
                .map(node -> new NewNode(
                        node.kind(),
                        Placeholder.fill(node.heading(), values),
                        Placeholder.fill(references.plain(node.text()), values),
                        fill(node.children(), references, values)))
                .toList();
    }

    static List<NewNode> opening() {
        return List.of(
                new NewNode(TextKind.MENIMBANG, "filosofis", "", List.of()),
                new NewNode(TextKind.MENIMBANG, "sosiologis", "", List.of()),
                new NewNode(TextKind.MENIMBANG, "yuridis", "", List.of()),
                new NewNode(
                        TextKind.MENIMBANG,
                        "penutup",
                        "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, huruf b, dan huruf c, perlu"
                                + " menetapkan {jenis} tentang {judul};",
                        List.of()));
    }

    /** A Perda names the constitution's article first (angka 39) and is explained (angka 174); a joint one has other parties. */
    private static List<NewNode> regulation(Instrument instrument) {
        List<NewNode> nodes = new ArrayList<>();
        if (instrument == Instrument.PERATURAN_BERSAMA) {
            nodes.add(text(TextKind.PIHAK, "GUBERNUR/BUPATI/WALI KOTA …"));
        }
        nodes.addAll(opening());
        if (instrument == Instrument.PERDA) {
            nodes.add(text(
                    TextKind.MENGINGAT, "Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;"));
        }
        nodes.add(text(TextKind.MENGINGAT, ""));
        nodes.add(heading(
                TextKind.BAB,
                "KETENTUAN UMUM",
                new NewNode(TextKind.PASAL, "", "Dalam {jenis} ini yang dimaksud dengan:", definitions(instrument))));
        nodes.add(heading(TextKind.BAB, "", text(TextKind.PASAL, "")));
        nodes.add(heading(
                TextKind.BAB,
                "KETENTUAN PENUTUP",
                text(TextKind.PASAL, "{jenis} ini mulai berlaku pada tanggal diundangkan.")));
        if (instrument == Instrument.PERDA) {
            nodes.add(text(TextKind.PENJELASAN_UMUM, ""));
        }
        return nodes;
    }

    /** Whom nearly every regulation of one region names (UU 23/2014 Pasal 1 angka 3); several regions have no "Daerah" in common. */
    private static List<NewNode> definitions(Instrument instrument) {
        NewNode open = text(TextKind.DEFINISI, "");
        return instrument == Instrument.PERATURAN_BERSAMA
                ? List.of(open)
                : List.of(
                        text(TextKind.DEFINISI, "Daerah adalah {daerah}."),
                        text(
                                TextKind.DEFINISI,
                                "Pemerintah Daerah adalah {kepala_daerah} sebagai unsur penyelenggara Pemerintahan"
                                        + " Daerah yang memimpin pelaksanaan urusan pemerintahan yang menjadi"
                                        + " kewenangan daerah otonom."),
                        text(TextKind.DEFINISI, "{kepala_daerah} adalah {jabatan}."),
                        open);
    }

    private static List<NewNode> decision() {
        List<NewNode> nodes = new ArrayList<>(opening());
        nodes.add(text(TextKind.MENGINGAT, ""));
        nodes.add(text(TextKind.PUTUSAN, ""));
        nodes.add(text(TextKind.PUTUSAN, "{jenis} ini mulai berlaku pada tanggal ditetapkan."));
        return nodes;
    }

    private static List<NewNode> parts(String... headings) {
        return Stream.of(headings).map(part -> heading(TextKind.SEKSI, part)).toList();
    }
}
