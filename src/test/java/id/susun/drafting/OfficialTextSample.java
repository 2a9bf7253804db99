package id.susun.drafting;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.susun.casefile.CaseSummary;
import id.susun.casefile.Enactment;
import id.susun.tenant.Tenant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds a text in its official form for the city of Medan, without a database. */
public final class OfficialTextSample {

    private OfficialTextSample() {}

    public static OfficialText of(CaseSummary policyCase, DraftText text, @Nullable Enactment enactment) {
        Tenant medan = mock();
        when(medan.regionName()).thenReturn("Kota Medan");
        when(medan.seat()).thenReturn("Medan");
        when(medan.headTitle()).thenReturn("Wali Kota Medan");
        Formalities formalities = new Formalities(medan, policyCase, enactment, text.parties());
        return new OfficialText(
                policyCase,
                text,
                formalities.titleLines(),
                new FlatText(policyCase.id(), text, formalities).lines(),
                formalities.annexSignatures(),
                null,
                enactment,
                "Kota Medan",
                "WALI KOTA MEDAN",
                enactment == null ? Optional.of("RANCANGAN") : Optional.empty(),
                "Kompetensi ASN. Naskah kerja");
    }
}
