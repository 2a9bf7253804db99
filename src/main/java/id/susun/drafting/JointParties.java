package id.susun.drafting;

import id.susun.casefile.Party;
import id.susun.casefile.PartySignature;
import id.susun.casefile.PartySignature.Register;
import id.susun.tenant.Tenant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the parties beside the region's own head add to the formalities of a joint regulation. Neither Lampiran II of UU 12/2011
 * nor a text of Permendagri 80/2015 that could be read shows its form: title, office and closing are those of one region with
 * the others beside them, as regulations in force have it (mark M, to be confirmed by a legal division).
 */
final class JointParties {

    private static final String OPEN = Formalities.OPEN;

    private final String own;
    private final String region;
    private final List<Party> others;
    private final List<PartySignature> signed;

    JointParties(Tenant tenant, List<Party> others, List<PartySignature> signed) {
        this(tenant.headTitle(), tenant.regionName(), others, signed);
    }

    private JointParties(String own, String region, List<Party> others, List<PartySignature> signed) {
        this.own = own;
        this.region = region;
        this.others = List.copyOf(others);
        this.signed = List.copyOf(signed);
    }

    /** The same with what is known of their signatures. */
    JointParties signed(List<PartySignature> by) {
        return new JointParties(own, region, others, by);
    }

    /** "Wali Kota Medan dan Bupati Deli Serdang"; the own head alone where nobody else makes it. */
    String heads() {
        return Party.together(Stream.concat(Stream.of(own), others.stream().map(Party::titled))
                .toList());
    }

    /** The others without the own head, in the order of the text. */
    List<String> offices() {
        return others.stream().map(Party::titled).toList();
    }

    /** The number of each other region under the own one. */
    List<String> numberLines() {
        return others.stream()
                .map(party -> register(party)
                        .map(register -> "NOMOR " + register.number() + " TAHUN " + register.year())
                        .orElse("NOMOR " + OPEN + " TAHUN " + OPEN))
                .toList();
    }

    /** "Berita Daerah Kota Medan dan Berita Daerah Kabupaten Deli Serdang". */
    String gazettes(String gazette) {
        return Party.together(Stream.concat(
                        Stream.of(gazette + " " + region), others.stream().map(other -> gazette + " " + region(other)))
                .toList());
    }

    /** "Ditetapkan di …" of each other party. */
    List<List<String>> enacted() {
        return each((party, signature) -> List.of(
                "Ditetapkan di " + (signature == null ? OPEN : signature.place()),
                "pada tanggal " + (signature == null ? OPEN : Formalities.day(signature.on())),
                Formalities.capitals(party.titled()) + ",",
                "",
                signature == null ? Formalities.NAME : Formalities.capitals(signature.signer())));
    }

    /**
     * "Diundangkan di …" of each other region.
     *
     * @param law whether the text is law here: then it bears only those that are known to have promulgated it
     */
    List<List<String>> promulgated(boolean law) {
        return told(law, Register::promulgatedOn)
                .map(party -> promulgated(party, law))
                .toList();
    }

    private List<String> promulgated(Party party, boolean law) {
        PartySignature signature = of(party);
        Optional<Register> register = register(party);
        return List.of(
                "Diundangkan di " + (signature == null ? OPEN : signature.place()),
                "pada tanggal "
                        + register.map(Register::promulgatedOn)
                                .map(Formalities::day)
                                .orElse(OPEN),
                "SEKRETARIS DAERAH " + Formalities.capitals(region(party)) + ",",
                "",
                register.map(Register::promulgator).map(Formalities::capitals).orElse(law ? "" : Formalities.NAME));
    }

    /** The gazette line of each other region, of law as {@link #promulgated} says. */
    List<String> endLines(String gazette, boolean law) {
        return told(law, Register::gazette)
                .map(party -> register(party)
                        .map(Register::gazette)
                        .map(Formalities::capitals)
                        .orElse(Formalities.capitals(gazette + " " + region(party)) + " TAHUN " + OPEN + " NOMOR "
                                + OPEN))
                .toList();
    }

    private Stream<Party> told(boolean known, Function<Register, @Nullable Object> what) {
        return others.stream()
                .filter(party -> !known || register(party).map(what).isPresent());
    }

    private Optional<Register> register(Party party) {
        return Optional.ofNullable(of(party)).map(PartySignature::register);
    }

    private static String region(Party party) {
        return party.region().orElse(OPEN);
    }

    private List<List<String>> each(Block block) {
        return others.stream().map(party -> block.of(party, of(party))).toList();
    }

    private @Nullable PartySignature of(Party party) {
        return signed.stream().filter(one -> one.isOf(party)).findFirst().orElse(null);
    }

    private interface Block {
        List<String> of(Party party, @Nullable PartySignature signature);
    }
}
