package id.susun.publication;

import id.susun.casefile.Enactment;
import id.susun.casefile.KindTitle;
import id.susun.casefile.Party;
import id.susun.tenant.Tenant;
import java.time.LocalDate;

/**
 * A policy as JDIHN harvests it: keys and order as in the integration that regional sites publish (no official text of it
 * was seen). {@code operasi} 4 and {@code display} 1 are the values seen there for a record to show.
 */
public record JdihRecord(
        String idData,
        String tahunPengundangan,
        String tanggalPengundangan,
        String jenis,
        String noPeraturan,
        String judul,
        String noPanggil,
        String singkatanJenis,
        String tempatTerbit,
        String penerbit,
        String deskripsiFisik,
        String sumber,
        String subjek,
        String isbn,
        String status,
        String bahasa,
        String bidangHukum,
        String teuBadan,
        String nomorIndukBuku,
        String fileDownload,
        String urlDownload,
        String abstrak,
        String urlAbstrak,
        String urlDetailPeraturan,
        String operasi,
        String display) {

    private static final String ADD = "4";
    private static final String SHOW = "1";

    /** The record of a policy; {@code site} is the address of this application without a slash at its end. */
    public static JdihRecord of(PublicPolicy policy, String site) {
        Tenant tenant = policy.government();
        Enactment enactment = policy.enactment();
        LocalDate promulgated = enactment.promulgatedOn() == null ? enactment.on() : enactment.promulgatedOn();
        RecordAdditions additions = policy.row().additions();
        String page = site + policy.row().address().eli(tenant.id().value());
        boolean hasAbstract = policy.row().abstractFile() != null;
        return new JdihRecord(
                policy.row().id().toString(),
                String.valueOf(promulgated.getYear()),
                promulgated.toString(),
                KindTitle.kind(tenant, policy.policyCase()),
                enactment.number(),
                policy.title(),
                additions.callNumber(),
                KindNames.abbreviated(tenant, policy.policyCase().instrument()),
                tenant.seat(),
                tenant.name(),
                additions.description(),
                policy.source(),
                additions.subject(),
                "",
                policy.force().word(),
                "Indonesia",
                additions.fieldOfLaw(),
                additions.authorBody().isEmpty() ? Party.together(policy.regions()) : additions.authorBody(),
                "",
                "salinan.pdf",
                page + "/salinan.pdf",
                hasAbstract ? "abstrak.pdf" : "",
                hasAbstract ? page + "/abstrak.pdf" : "",
                page,
                ADD,
                SHOW);
    }
}
