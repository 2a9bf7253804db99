package id.susun.casefile;

import java.util.List;
import java.util.UUID;

/**
 * A legal text flattened for reading: plain text only, in reading order, with its numbering already computed.
 *
 * @param title full title, for example "RANCANGAN PERATURAN WALI KOTA MEDAN NOMOR … TAHUN … TENTANG …"
 * @param lines everything below the title
 */
public record PolicyText(String title, List<Line> lines) {

    /** Keeps its own copy of the lines. */
    public PolicyText {
        lines = List.copyOf(lines);
    }

    /**
     * One node of the text.
     *
     * @param nodeId stable id of the node, the same in every version
     * @param kind what it is: PEMBUKAAN, MENIMBANG, MENGINGAT, DIKTUM, BAB, BAGIAN, PARAGRAF, PASAL, AYAT, BUTIR, PUTUSAN,
     *     SEKSI, PENUTUP, PENJELASAN_UMUM, PENJELASAN (label: what is explained) or LAMPIRAN
     * @param label computed number, for example "BAB I", "Pasal 3", "(2)", "a."; empty where there is none
     * @param heading heading under the label, for example "KETENTUAN UMUM"; empty where there is none
     * @param text plain text; empty for a mere heading
     * @param depth how deep it is indented, 0 for the margin
     */
    public record Line(UUID nodeId, String kind, String label, String heading, String text, int depth) {}
}
