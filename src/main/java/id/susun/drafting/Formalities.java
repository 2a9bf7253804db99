package id.susun.drafting;

import id.susun.casefile.CaseSummary;
import id.susun.casefile.Enactment;
import id.susun.casefile.Instrument;
import id.susun.casefile.KindTitle;
import id.susun.casefile.Signatories;
import id.susun.casefile.Signatory;
import id.susun.tenant.Tenant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a legal text that nobody types: they follow from the instrument, the region and the enactment
 * (UU 12/2011 Lampiran II angka 2–16, 53–59, 160–173).
 */
public final class Formalities {

    private static final Locale INDONESIAN = Locale.of("id", "ID");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIAN);
    private static final String OPEN = "…";
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
    private Signatories names = new Signatories(null, null);
    private boolean toSign;

    /** Null for {@code enactment} makes a draft of it. */
    public Formalities(Tenant tenant, CaseSummary policyCase, @Nullable Enactment enactment) {
        this.instrument = policyCase.instrument();
        this.region = tenant.regionName();
        this.seat = tenant.seat();
        this.head = tenant.headTitle();
        this.headWithoutRegion = KindTitle.head(tenant);
        this.unit = policyCase.workspaceName();
        this.office = KindTitle.office(tenant, policyCase);
        this.kind = KindTitle.kind(tenant, policyCase);
        this.kindAndOffice = KindTitle.of(tenant, policyCase);
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
        return this;
    }

    boolean isDraft() {
        return enactment == null && !toSign;
    }

    String numberLine() {
        String number = enactment == null ? OPEN : enactment.number();
        String year = enactment == null ? OPEN : String.valueOf(enactment.year());
        return instrument.isRegulation() ? "NOMOR " + number + " TAHUN " + year : "NOMOR " + number;
    }

    /** The whole title on one line. */
    String title(String subject) {
        return titleLine() + " " + numberLine() + " TENTANG " + capitals(subject);
    }

    /** Opening phrase of regulations; empty for others. */
    Optional<String> phrase() {
        return instrument.isRegulation() ? Optional.of("DENGAN RAHMAT TUHAN YANG MAHA ESA") : Optional.empty();
    }

    String officeLine() {
        return capitals(office) + ",";
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

    /** What follows "Menetapkan:" – full name, no number or year (angka 57). */
    String stipulates(String subject) {
        return capitals(kindOfText() + " tentang " + subject) + ".";
    }

    /** The order to promulgate (angka 160–162), for regulations. */
    Optional<String> promulgationOrder() {
        return instrument.isRegulation()
                ? Optional.of("Agar setiap orang mengetahuinya, memerintahkan pengundangan " + kindOfText()
                        + " ini dengan penempatannya dalam " + gazette() + " " + region + ".")
                : Optional.empty();
    }

    private static String prefix(@Nullable Signatory by) {
        return by == null ? "" : by.prefix();
    }

    private static String name(@Nullable Signatory by) {
        return by == null ? NAME : capitals(by.name());
    }

    /** "Ditetapkan di …", at the right. */
    List<String> enacted() {
        return List.of(
                "Ditetapkan di " + seat,
                "pada tanggal "
                        + Optional.ofNullable(enactment).map(e -> day(e.on())).orElse(OPEN),
                prefix(names.signs()) + officeLine(),
                "",
                name(names.signs()));
    }

    /** "Diundangkan di …", at the left; empty for what is not promulgated. */
    List<String> promulgated() {
        if (!instrument.isRegulation()) {
            return List.of();
        }
        List<String> block = new ArrayList<>(List.of(
                "Diundangkan di " + seat,
                "pada tanggal "
                        + Optional.ofNullable(enactment)
                                .flatMap(e -> Optional.ofNullable(e.promulgatedOn()))
                                .map(Formalities::day)
                                .orElse(OPEN)));
        block.addAll(List.of(
                prefix(names.promulgates()) + "SEKRETARIS DAERAH " + capitals(region) + ",",
                "",
                name(names.promulgates())));
        return block;
    }

    /** Gazette line at the very end (angka 173); empty for what is not promulgated. */
    Optional<String> endLine() {
        if (!instrument.isRegulation()) {
            return Optional.empty();
        }
        String known = enactment == null ? null : enactment.gazette();
        return Optional.of(
                known != null
                        ? capitals(known)
                        : capitals(gazette() + " " + region) + " TAHUN " + OPEN + " NOMOR " + OPEN);
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

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String capitals(String text) {
        return text.toUpperCase(INDONESIAN);
    }
}
