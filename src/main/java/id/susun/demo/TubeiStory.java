package id.susun.demo;

import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.Instrument;
import id.susun.casefile.OpenCase;
import id.susun.casefile.ProposeUpwards;
import id.susun.consultation.RoundView;
import id.susun.demo.Played.Part;
import id.susun.identity.DemoPeople;
import id.susun.tenant.TenantId;
import id.susun.tenant.Tenants;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Kabupaten Lebong: Kecamatan Tubei sets up its mentoring by decision and proposes a regulation for all kecamatan, which the
 * legal division is now consulting the public on.
 */
@Component
@Profile("demo")
class TubeiStory implements DemoCase {

    private static final String DECISION = "Tim Mentoring Pegawai Kecamatan Tubei";

    private final Sample sample = Sample.read("tubei");
    private final NeedsScene needs;
    private final ConsultationScene consultation;
    private final DraftingScene drafting;
    private final CaseFiles caseFiles;
    private final Tenants tenants;
    private final DemoClock clock;

    TubeiStory(
            NeedsScene needs,
            ConsultationScene consultation,
            DraftingScene drafting,
            CaseFiles caseFiles,
            Tenants tenants,
            DemoClock clock) {
        this.needs = needs;
        this.consultation = consultation;
        this.drafting = drafting;
        this.caseFiles = caseFiles;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Override
    public TenantId tenant() {
        return new TenantId("kabupaten-lebong");
    }

    @Override
    public String title() {
        return Stories.title(sample);
    }

    @Override
    public void play() {
        DemoCast cast = new DemoCast(DemoPeople.load(), clock);
        Played legal = cast.play(tenant(), "hukum.lebong", "kabag.hukum.lebong", "lebong", "bupati.lebong");
        legal.opened(propose(cast.play(tenant(), "tubei", "camat.tubei", "lebong", "bupati.lebong")));
        needs.play(sample, legal, LocalDate.of(2026, 7, 13), LocalDate.of(2026, 9, 18));
        drafting.enter(sample, legal, LocalDate.of(2026, 10, 20));
        List<RoundView> rounds = consultation.announce(sample, legal, LocalDate.of(2026, 11, 2));
        consultation.hear(sample, legal, rounds.getFirst(), LocalDate.of(2026, 11, 10));
    }

    private CaseSummary propose(Played tubei) {
        CaseSummary decision = tubei.on(LocalDate.of(2026, 7, 6), 9, 0)
                .by(
                        Part.DRAFTER,
                        () -> caseFiles.open(new OpenCase(
                                tenants.workspace("tubei").orElseThrow().id(),
                                DECISION,
                                sample.text("needs_analysis.problem_statement"),
                                Instrument.KEPUTUSAN_CAMAT,
                                "Menetapkan tim dengan anggota yang konkret di satu kecamatan.")));
        return tubei.on(LocalDate.of(2026, 7, 9), 13, 30)
                .by(
                        Part.DRAFTER,
                        () -> caseFiles.proposeUpwards(
                                decision.id(), new ProposeUpwards(title(), sample.text("legal_instrument.rationale"))));
    }
}
