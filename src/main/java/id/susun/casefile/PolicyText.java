package id.susun.casefile;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

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
     *     SEKSI, PENUTUP, PENJELASAN_UMUM, PENJELASAN (label: what is explained), LAMPIRAN, TABEL (says nothing itself) or
     *     BARIS (a row of the table before it, the first of which is its head)
     * @param label computed number, for example "BAB I", "Pasal 3", "(2)", "a."; empty where there is none
     * @param heading heading under the label, for example "KETENTUAN UMUM"; empty where there is none
     * @param text plain text; empty for a mere heading
     * @param depth how deep it is indented, 0 for the margin
     */
    public record Line(UUID nodeId, String kind, String label, String heading, String text, int depth) {

        private static final String BETWEEN = "\t";

        /** A row of a table. */
        public static Line row(UUID nodeId, List<String> cells, int depth) {
            return new Line(
                    nodeId,
                    "BARIS",
                    "",
                    "",
                    cells.stream().map(cell -> cell.replace(BETWEEN, " ")).collect(Collectors.joining(BETWEEN)),
                    depth);
        }

        /** The cells of a row; empty for anything else. */
        public List<String> cells() {
            return kind.equals("BARIS") ? List.of(text.split(BETWEEN, -1)) : List.of();
        }
    }
}
