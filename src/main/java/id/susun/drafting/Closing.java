package id.susun.drafting;

import static id.susun.drafting.Formalities.NAME;
import static id.susun.drafting.Formalities.OPEN;
import static id.susun.drafting.Formalities.capitals;
import static id.susun.drafting.Formalities.day;

import id.susun.casefile.Enactment;
import id.susun.casefile.Instrument;
import id.susun.casefile.Signatories;
import id.susun.casefile.Signatory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a text ends (UU 12/2011 Lampiran II angka 160–173): who signs it, who promulgates it, and where.
 *
 * @param kind how the text speaks of itself
 * @param office who signs it
 */
record Closing(
        Instrument instrument,
        String region,
        String seat,
        String kind,
        String office,
        @Nullable Enactment enactment,
        Signatories names,
        JointParties parties) {

    /** The order to promulgate (angka 160–162), for regulations. */
    Optional<String> promulgationOrder() {
        return instrument.isRegulation()
                ? Optional.of("Agar setiap orang mengetahuinya, memerintahkan pengundangan " + kind
                        + " ini dengan penempatannya dalam " + parties.gazettes(gazette()) + ".")
                : Optional.empty();
    }

    /** "Ditetapkan di …" of all who sign it: the own head's, then those of the other parties. */
    List<List<String>> signatures() {
        List<String> own = List.of(
                "Ditetapkan di " + seat,
                "pada tanggal "
                        + Optional.ofNullable(enactment).map(e -> day(e.on())).orElse(OPEN),
                prefix(names.signs()) + capitals(office) + ",",
                "",
                name(names.signs()));
        return with(own, parties.enacted());
    }

    /** "Diundangkan di …" of all who promulgate it; empty for what is not promulgated. */
    List<List<String>> promulgations() {
        if (!instrument.isRegulation()) {
            return List.of();
        }
        List<String> own = List.of(
                "Diundangkan di " + seat,
                "pada tanggal "
                        + Optional.ofNullable(enactment)
                                .flatMap(e -> Optional.ofNullable(e.promulgatedOn()))
                                .map(Formalities::day)
                                .orElse(OPEN),
                prefix(names.promulgates()) + "SEKRETARIS DAERAH " + capitals(region) + ",",
                "",
                name(names.promulgates()));
        return with(own, parties.promulgated(enactment != null));
    }

    private static List<List<String>> with(List<String> own, List<List<String>> others) {
        return Stream.concat(Stream.of(own), others.stream()).toList();
    }

    private static String prefix(@Nullable Signatory by) {
        return by == null ? "" : by.prefix();
    }

    private static String name(@Nullable Signatory by) {
        return by == null ? NAME : capitals(by.name());
    }

    /** Gazette lines at the very end (angka 173), one for each region; empty for what is not promulgated. */
    Optional<String> endLine() {
        if (!instrument.isRegulation()) {
            return Optional.empty();
        }
        String known = enactment == null ? null : enactment.gazette();
        String own = known != null
                ? capitals(known)
                : capitals(gazette() + " " + region) + " TAHUN " + OPEN + " NOMOR " + OPEN;
        return Optional.of(Stream.concat(Stream.of(own), parties.endLines(gazette(), enactment != null).stream())
                .collect(Collectors.joining("\n")));
    }

    /** Line under the elucidation of a Perda, which stands in the supplement (UU 12/2011 Pasal 83, angka 173). */
    Optional<String> elucidationEndLine() {
        String known = enactment == null ? null : enactment.supplement();
        return instrument == Instrument.PERDA
                ? Optional.of(
                        "TAMBAHAN LEMBARAN DAERAH " + capitals(region) + " NOMOR " + (known == null ? OPEN : known))
                : Optional.empty();
    }

    private String gazette() {
        return instrument == Instrument.PERDA ? "Lembaran Daerah" : "Berita Daerah";
    }
}
