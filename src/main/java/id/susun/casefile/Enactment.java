package id.susun.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes a text law: its number and dates.
 *
 * @param title the name after TENTANG, as the signed text has it
 * @param number number, Arabic digits for regulations, with classification code for decisions
 * @param year year of enactment
 * @param on day of signature (penetapan)
 * @param gazette gazette entry, for example "Berita Daerah Kota Medan Tahun 2026 Nomor 18"; null until promulgated
 * @param promulgatedOn day of promulgation (pengundangan); null until promulgated, and for decisions
 * @param signatory who signed it; null where nobody kept the name
 * @param promulgator who promulgated it; null as {@code promulgatedOn} is, and where nobody kept the name
 * @param supplement number in the Tambahan Lembaran Daerah, where the elucidation of a Perda stands; null where there is none
 * @param others how the other parties of a joint regulation signed it, in the order of the text; empty for everything else
 */
public record Enactment(
        String title,
        String number,
        int year,
        LocalDate on,
        @Nullable String gazette,
        @Nullable LocalDate promulgatedOn,
        @Nullable Signatory signatory,
        @Nullable Signatory promulgator,
        @Nullable String supplement,
        List<PartySignature> others) {

    /** Keeps its own copy of the others. */
    public Enactment {
        others = List.copyOf(others);
    }

    /** Of a text that nobody else made. */
    public Enactment(
            String title,
            String number,
            int year,
            LocalDate on,
            @Nullable String gazette,
            @Nullable LocalDate promulgatedOn,
            @Nullable Signatory signatory,
            @Nullable Signatory promulgator,
            @Nullable String supplement) {
        this(title, number, year, on, gazette, promulgatedOn, signatory, promulgator, supplement, List.of());
    }
}
