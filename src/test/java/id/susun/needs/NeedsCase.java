package id.susun.needs;

import id.susun.casefile.CaseFiles;
import id.susun.casefile.Instrument;
import id.susun.casefile.OpenCase;
import id.susun.identity.ActingPerson;
import id.susun.identity.DemoPeople;
import id.susun.tenant.CaseId;
import id.susun.tenant.Tenants;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Opens cases of the agency for personnel in Kabupaten Lebong and has what its people would enter. */
@TestComponent
class NeedsCase {

    static final ActingPerson DRAFTER = DemoPeople.load().as("perancang.bkpsdm.lebong");
    static final ActingPerson HEAD = DemoPeople.load().as("kepala.bkpsdm.lebong");

    private final CaseFiles caseFiles;
    private final Tenants tenants;
    private final NeedsAnalysis analysis;
    private final CompetencyGaps gaps;
    private final PolicyOptions options;

    NeedsCase(
            CaseFiles caseFiles, Tenants tenants, NeedsAnalysis analysis, CompetencyGaps gaps, PolicyOptions options) {
        this.caseFiles = caseFiles;
        this.tenants = tenants;
        this.analysis = analysis;
        this.gaps = gaps;
        this.options = options;
    }

    CaseId open() throws Exception {
        return DRAFTER.call(() -> caseFiles
                .open(new OpenCase(
                        tenants.workspace("bkpsdm").orElseThrow().id(),
                        "Pengembangan kompetensi ASN",
                        "Layanan lambat",
                        Instrument.PERKADA,
                        "Mengatur"))
                .id());
    }

    /** A case whose analysis lacks nothing. */
    CaseId complete() throws Exception {
        CaseId caseId = open();
        DRAFTER.run(() -> {
            analysis.saveProblem(caseId, problem(null, "Waktu layanan melampaui standar."));
            gaps.record(caseId, gap("T.01", 3, "1.90", 14));
            options.weigh(caseId, option(null, "A", 0, true));
        });
        return caseId;
    }

    static SaveProblem problem(@Nullable Integer version, String statement) {
        return new SaveProblem(version, statement, "Misi ketiga RPJMD", "", "Oktober 2025");
    }

    static RecordGap gap(String code, int required, String actual, int staff) {
        CompetencyType type = code.startsWith("M") ? CompetencyType.MANAGERIAL : CompetencyType.TECHNICAL;
        return new RecordGap(
                null,
                null,
                "Seksi Pelayanan Umum",
                "Pelaksana",
                code,
                "Administrasi layanan",
                type,
                staff,
                required,
                new BigDecimal(actual),
                new Usg(5, 5, 4));
    }

    static WeighOption option(@Nullable UUID id, String code, long cost, boolean recommended) {
        return new WeighOption(id, id == null ? null : 0, code, "Peraturan bupati", cost, "tinggi", 81, recommended);
    }

    static NoteEvidence evidence(UUID... gaps) {
        return new NoteEvidence(
                null,
                null,
                EvidenceKind.SURVEY,
                "Survei daring",
                "68 orang menjawab",
                LocalDate.of(2025, 10, 6),
                68,
                Set.of(gaps));
    }
}
