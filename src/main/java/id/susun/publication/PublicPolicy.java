package id.susun.publication;

import id.susun.casefile.CaseSummary;
import id.susun.casefile.Enactment;
import id.susun.casefile.Party;
import id.susun.casefile.PartySignature;
import id.susun.casefile.PolicyAddress;
import id.susun.tenant.Tenant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A policy that everybody may read.
 *
 * @param government whose it is
 * @param policyCase the case
 * @param enactment number and dates
 * @param row its entry
 * @param kindName full name of its kind, for example "Peraturan Wali Kota Medan"
 * @param force whether it still applies
 * @param changedBy address of what changed or repealed it, null while nothing has
 * @param changes address of what it changes or repeals, null for a new one
 */
public record PublicPolicy(
        Tenant government,
        CaseSummary policyCase,
        Enactment enactment,
        PublishedRow row,
        String kindName,
        LegalForce force,
        @Nullable PolicyAddress changedBy,
        @Nullable PolicyAddress changes) {

    /** "Peraturan Wali Kota Medan Nomor 18 Tahun 2026"; a joint regulation bears one number in each region. */
    public String citation() {
        String number = kindName + " Nomor " + enactment.number();
        String own = policyCase.instrument().isRegulation() ? number + " Tahun " + enactment.year() : number;
        return Party.together(Stream.concat(Stream.of(own), registers().map(register -> register.citation()))
                .toList());
    }

    /** The regions of all who made it, the own first. */
    public List<String> regions() {
        return Stream.concat(
                        Stream.of(government.regionName()),
                        enactment.others().stream()
                                .map(other -> other.asParty().region().orElse(other.office())))
                .toList();
    }

    private Stream<PartySignature.Register> registers() {
        return enactment.others().stream().flatMap(other -> Optional.ofNullable(other.register()).stream());
    }

    /** The citation with what it is about. */
    public String title() {
        return citation() + " tentang " + enactment.title();
    }

    /** Where it was promulgated, with the supplement that holds its elucidation; empty for what is in no gazette. */
    public String source() {
        String gazette = Stream.concat(
                        Stream.ofNullable(enactment.gazette()),
                        registers().flatMap(register -> Stream.ofNullable(register.gazette())))
                .collect(Collectors.joining("; "));
        return enactment.supplement() == null
                ? gazette
                : gazette + ", Tambahan Lembaran Daerah " + government.regionName() + " Nomor "
                        + enactment.supplement();
    }
}
