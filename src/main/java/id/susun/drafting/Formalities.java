package id.susun.drafting;

import id.susun.casefile.CaseSummary;
import id.susun.casefile.Enactment;
import id.susun.casefile.Instrument;
import id.susun.casefile.KindTitle;
import id.susun.casefile.Party;
import id.susun.casefile.Signatories;
import id.susun.tenant.Tenant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a legal text that nobody types: they follow from the instrument, the region and the enactment
 * (UU 12/2011 Lampiran II angka 2–16, 53–59), and how it ends.
 */
public final class Formalities {

    private static final Locale INDONESIAN = Locale.of("id", "ID");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIAN);
    static final String OPEN = "…";
    static final String NAME = "(NAMA TANPA GELAR)";

    private final Instrument instrument;
    private final String region;
    private final String seat;
    private final String head;
    private final String headWithoutRegion;
    private final String unit;
    private final String office;
    private final String kind;
    private final String kindAndOffice;
    private final @Nullable Enactment enactment;
    private JointParties parties;
    private Signatories names = new Signatories(null, null);
    private boolean toSign;

    /** Of a text whose parties do not matter or are not known yet. */
    public Formalities(Tenant tenant, CaseSummary policyCase, @Nullable Enactment enactment) {
        this(tenant, policyCase, enactment, List.of());
    }

    /** Null for {@code enactment} makes a draft of it; {@code others} make a joint regulation with the own head. */
    Formalities(Tenant tenant, CaseSummary policyCase, @Nullable Enactment enactment, List<Party> others) {
        this.instrument = policyCase.instrument();
        this.region = tenant.regionName();
        this.seat = tenant.seat();
        this.head = tenant.headTitle();
        this.headWithoutRegion = KindTitle.head(tenant);
        this.unit = policyCase.workspaceName();
        this.office = KindTitle.office(tenant, policyCase);
        this.kind = KindTitle.kind(tenant, policyCase);
        this.parties = new JointParties(tenant, others, enactment == null ? List.of() : enactment.others());
        this.kindAndOffice = instrument == Instrument.PERATURAN_BERSAMA
                ? KindTitle.joint(tenant, parties.offices())
                : KindTitle.of(tenant, policyCase);
        this.enactment = enactment;
        if (enactment != null) {
            names = new Signatories(enactment.signatory(), enactment.promulgator());
        }
    }

    /** "Peraturan Wali Kota": how the text speaks of itself, without the region (angka 53–59). */
    public String kindOfText() {
        return kind;
    }

    /** What a placeholder of a template stands for. */
    String value(Placeholder placeholder, String subject) {
        return switch (placeholder) {
            case JUDUL -> subject;
            case JENIS -> kindOfText();
            case JABATAN -> office;
            case KEPALA_DAERAH -> headWithoutRegion;
            case DAERAH -> region;
            case UNIT -> unit;
            case TEMPAT -> seat;
        };
    }

    /** First line of the title; drafts begin with RANCANGAN (angka 4a). */
    String titleLine() {
        String title = hasDiktum() ? kindAndOffice : kind;
        return capitals(isDraft() ? "Rancangan " + title : title);
    }

    /** The text as it is signed by these: no draft any more, although number and dates are still open. */
    Formalities toSign(Signatories by) {
        toSign = true;
        names = by;
        parties = parties.signed(by.others());
        return this;
    }

    boolean isDraft() {
        return enactment == null && !toSign;
    }

    /** Kind and numbers, above TENTANG: a joint regulation bears one number in each region. */
    List<String> titleLines() {
        return Stream.concat(Stream.of(titleLine()), numberLines().stream()).toList();
    }

    private List<String> numberLines() {
        return Stream.concat(Stream.of(numberLine()), parties.numberLines().stream())
                .toList();
    }

    /** The same for a page on which the other parties stand as nodes between the first line and the others. */
    List<String> linesAround() {
        String first = isJoint() ? capitals((isDraft() ? "Rancangan " : "") + kind + " " + head) : titleLine();
        return Stream.concat(Stream.concat(Stream.of(first), numberLines().stream()), Stream.of("TENTANG"))
                .toList();
    }

    private String numberLine() {
        String number = enactment == null ? OPEN : enactment.number();
        String year = enactment == null ? OPEN : String.valueOf(enactment.year());
        return instrument.isRegulation() ? "NOMOR " + number + " TAHUN " + year : "NOMOR " + number;
    }

    /** The whole title on one line. */
    String title(String subject) {
        return titleLine() + " " + String.join(" DAN ", numberLines()) + " TENTANG " + capitals(subject);
    }

    /** Opening phrase of regulations; empty for others. */
    Optional<String> phrase() {
        return instrument.isRegulation() ? Optional.of("DENGAN RAHMAT TUHAN YANG MAHA ESA") : Optional.empty();
    }

    String officeLine() {
        return capitals(isJoint() ? parties.heads() : office) + ",";
    }

    private boolean isJoint() {
        return instrument == Instrument.PERATURAN_BERSAMA;
    }

    /** The council's consent, for a Perda (angka 55). */
    List<String> consent() {
        return instrument == Instrument.PERDA
                ? List.of(
                        "Dengan Persetujuan Bersama",
                        "DEWAN PERWAKILAN RAKYAT DAERAH " + capitals(region),
                        "dan",
                        capitals(head))
                : List.of();
    }

    boolean hasDiktum() {
        return instrument.isRegulation() || instrument.isDecision();
    }

    /** What follows "Menetapkan:" – full name, no number or year (angka 57); of a joint regulation with its parties. */
    String stipulates(String subject) {
        return capitals((isJoint() ? kindAndOffice : kind) + " tentang " + subject) + ".";
    }

    /** Office and name under an annex, of each who signs the text. */
    List<List<String>> annexSignatures() {
        return closing().signatures().stream()
                .map(block -> block.subList(2, block.size()))
                .toList();
    }

    /** How the text ends. */
    Closing closing() {
        return new Closing(instrument, region, seat, kind, office, enactment, names, parties);
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String capitals(String text) {
        return text.toUpperCase(INDONESIAN);
    }
}
