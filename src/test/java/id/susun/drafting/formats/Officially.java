package id.susun.drafting.formats;

import id.susun.casefile.CaseStatus;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.Concerns;
import id.susun.casefile.Enactment;
import id.susun.casefile.Instrument;
import id.susun.casefile.PartySignature;
import id.susun.drafting.DraftText;
import id.susun.drafting.NewNode;
import id.susun.drafting.OfficialText;
import id.susun.drafting.OfficialTextSample;
import id.susun.tenant.CaseId;
import id.susun.tenant.WorkspaceType;
import id.susun.workflow.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Texts in their official form without a database. */
final class Officially {

    private Officially() {}

    static OfficialText draft(Instrument instrument, List<NewNode> nodes) {
        return of(instrument, nodes, null);
    }

    static OfficialText enacted(Instrument instrument, List<NewNode> nodes) {
        return enacted(instrument, nodes, List.of());
    }

    static OfficialText enacted(Instrument instrument, List<NewNode> nodes, List<PartySignature> others) {
        return of(
                instrument,
                nodes,
                new Enactment(
                        "Kompetensi ASN",
                        "18",
                        2026,
                        LocalDate.of(2026, 4, 7),
                        "Berita Daerah Kota Medan Tahun 2026 Nomor 18",
                        LocalDate.of(2026, 4, 8),
                        null,
                        null,
                        null,
                        others));
    }

    private static OfficialText of(Instrument instrument, List<NewNode> nodes, @Nullable Enactment enactment) {
        CaseSummary policyCase = new CaseSummary(
                new CaseId(UUID.fromString("0b9a1c2d-0000-4000-8000-000000000001")),
                "Kompetensi ASN",
                "",
                instrument,
                "",
                Concerns.UNSAID,
                UUID.randomUUID(),
                "medan-belawan",
                "Kecamatan Medan Belawan",
                WorkspaceType.KECAMATAN,
                Stage.DRAFTING,
                Instant.EPOCH,
                CaseStatus.ACTIVE,
                1,
                null,
                null,
                "x",
                "X",
                Instant.parse("2026-03-01T00:00:00Z"),
                enactment,
                0);
        return OfficialTextSample.of(policyCase, new DraftText(ImportPreview.nodes(nodes, null)), enactment);
    }
}
