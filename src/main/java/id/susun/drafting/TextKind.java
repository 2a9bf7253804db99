package id.susun.drafting;

import id.susun.casefile.Instrument;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a node of a legal text is (UU 12/2011 Lampiran II angka 1, 62, 69–90). Opening phrase, office, diktum and closing
 * are not nodes: they follow from the instrument and the region.
 */
public enum TextKind {
    /** The name after TENTANG. */
    JUDUL(0),
    /** Who makes a joint regulation beside the head of the own region: "BUPATI REJANG LEBONG". */
    PIHAK(1),
    /** A consideration; its heading names the element (filosofis, sosiologis, yuridis, penutup) and is not printed. */
    MENIMBANG(2),
    /** A legal basis. */
    MENGINGAT(3),
    /** Chapter. */
    BAB(4),
    /** Section of a chapter. */
    BAGIAN(4),
    /** Paragraph of a section. */
    PARAGRAF(4),
    /** Article. */
    PASAL(4),
    /** Clause of an article. */
    AYAT(4),
    /** Numbered definition in the general provisions (angka 101). */
    DEFINISI(4),
    /** Tabulation, four levels at most: a., 1., a), 1) (angka 87–90). */
    BUTIR(4),
    /** KESATU, KEDUA, … of a decision. */
    PUTUSAN(4),
    /** Lettered part of a circular or an operating procedure. */
    SEKSI(4),
    /** Part I of the elucidation (angka 174–180): a regulation that has it is printed with its elucidation. */
    PENJELASAN_UMUM(5),
    /** Annex. */
    LAMPIRAN(6),
    /** Paragraph of an annex without a number, such as a note below a table. */
    ALINEA(4),
    /** Table of an annex; its first row is its head unless its heading is {@link #HEADLESS}. */
    TABEL(4),
    /** Row of a table, with as many cells as each other row. */
    BARIS(4),
    /** Cell of a row. */
    SEL(4),
    /** What part II of the elucidation says of the node it stands in; without it that is "Cukup jelas." (angka 181–190). */
    PENJELASAN(9);

    /** Deepest tabulation (angka 90). */
    public static final int DEEPEST_ITEM = 4;

    /** In place of a heading: the table's first row is a row like the others. */
    public static final String HEADLESS = "tanpa-kepala";

    private final int rank;

    TextKind(int rank) {
        this.rank = rank;
    }

    /** Order of the parts at the top of a text, and of an elucidation behind the norms beside it. */
    int rank() {
        return rank;
    }

    /** What may stand directly in it. */
    public Set<TextKind> children() {
        return switch (this) {
            case BAB -> EnumSet.of(BAGIAN, PASAL);
            case BAGIAN -> EnumSet.of(PARAGRAF, PASAL);
            case PARAGRAF -> EnumSet.of(PASAL);
            case PASAL -> EnumSet.of(AYAT, DEFINISI, BUTIR, PENJELASAN);
            case AYAT -> EnumSet.of(DEFINISI, BUTIR, PENJELASAN);
            case DEFINISI, BUTIR -> EnumSet.of(BUTIR, PENJELASAN);
            case PUTUSAN, SEKSI -> EnumSet.of(BUTIR);
            case LAMPIRAN -> EnumSet.of(BUTIR, ALINEA, TABEL);
            case TABEL -> EnumSet.of(BARIS);
            case BARIS -> EnumSet.of(SEL);
            case JUDUL, PIHAK, MENIMBANG, MENGINGAT, ALINEA, SEL, PENJELASAN_UMUM, PENJELASAN ->
                EnumSet.noneOf(TextKind.class);
        };
    }

    /** What may stand at the top of a text of this kind. */
    public static Set<TextKind> roots(Instrument instrument) {
        if (instrument.isRegulation()) {
            EnumSet<TextKind> roots = EnumSet.of(JUDUL, MENIMBANG, MENGINGAT, BAB, PASAL, PENJELASAN_UMUM, LAMPIRAN);
            if (instrument == Instrument.PERATURAN_BERSAMA) {
                roots.add(PIHAK);
            }
            return roots;
        }
        return instrument.isDecision()
                ? EnumSet.of(JUDUL, MENIMBANG, MENGINGAT, PUTUSAN, LAMPIRAN)
                : EnumSet.of(JUDUL, SEKSI, LAMPIRAN);
    }

    /** Whether a heading of its own is printed. */
    public boolean hasHeading() {
        return this == BAB || this == BAGIAN || this == PARAGRAF || this == SEKSI || this == LAMPIRAN;
    }

    /** What its heading becomes: that of a consideration names its element, that of a table only says that it has no head. */
    String heading(String wanted, String before) {
        boolean free = hasHeading() || (this == TABEL && (wanted.isEmpty() || wanted.equals(HEADLESS)));
        return free ? wanted : before;
    }

    /** Whether it carries text and not only a heading. */
    public boolean hasText() {
        return this != BAB && this != BAGIAN && this != PARAGRAF && this != TABEL && this != BARIS;
    }

    /** Whether only one of it may stand at one place. */
    boolean isSingle() {
        return this == JUDUL || this == PENJELASAN_UMUM || this == PENJELASAN;
    }

    /** Whether it belongs to the elucidation, which is printed behind the regulation. */
    public boolean isElucidation() {
        return this == PENJELASAN_UMUM || this == PENJELASAN;
    }

    /** Whether it is a row or a cell: moved, added and removed only as rows and columns of its table. */
    public boolean isInTable() {
        return this == BARIS || this == SEL;
    }

    /** Whether it is a norm that evidence can be tied to. */
    public boolean isArticle() {
        return this == PASAL || this == PUTUSAN || this == SEKSI;
    }
}
