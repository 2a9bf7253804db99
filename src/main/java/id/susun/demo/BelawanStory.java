package id.susun.demo;

import id.susun.casefile.CaseFiles;
import id.susun.casefile.Instrument;
import id.susun.casefile.ProposeUpwards;
import id.susun.consultation.RoundView;
import id.susun.demo.Played.Part;
import id.susun.identity.DemoPeople;
import id.susun.tenant.TenantId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Kecamatan Medan Belawan: a decision of the camat waiting for its first initials, and a regulation proposed upwards. */
@Component
@Profile("demo")
class BelawanStory implements DemoCase {

    /** Keputusan Camat that Kecamatan Medan Belawan numbered in its paper book before it used Susun. */
    private static final int NUMBERS_ON_PAPER = 6;

    private final Sample sample = Sample.read("belawan");
    private final Stories stories;
    private final NeedsScene needs;
    private final ConsultationScene consultation;
    private final DraftingScene drafting;
    private final ApprovalScene approval;
    private final CaseFiles caseFiles;
    private final DemoClock clock;

    BelawanStory(
            Stories stories,
            NeedsScene needs,
            ConsultationScene consultation,
            DraftingScene drafting,
            ApprovalScene approval,
            CaseFiles caseFiles,
            DemoClock clock) {
        this.stories = stories;
        this.needs = needs;
        this.consultation = consultation;
        this.drafting = drafting;
        this.approval = approval;
        this.caseFiles = caseFiles;
        this.clock = clock;
    }

    @Override
    public TenantId tenant() {
        return new TenantId("kota-medan");
    }

    @Override
    public String title() {
        return Stories.title(sample);
    }

    @Override
    public void play() {
        Played played = new DemoCast(DemoPeople.load(), clock)
                .play(tenant(), "belawan", "camat.belawan", "medan", "walikota.medan");
        stories.open(sample, played, "medan-belawan", Instrument.KEPUTUSAN_CAMAT, LocalDate.of(2026, 6, 15));
        needs.play(sample, played, LocalDate.of(2026, 6, 17), LocalDate.of(2026, 8, 27));
        List<RoundView> rounds = consultation.announce(sample, played, LocalDate.of(2026, 9, 14));
        Map<UUID, JsonNode> heard = consultation.hear(sample, played, rounds.getFirst(), LocalDate.of(2026, 9, 22));
        consultation.close(played, LocalDate.of(2026, 9, 23));
        consultation.answer(heard, played, LocalDate.of(2026, 9, 28));
        played.on(LocalDate.of(2026, 10, 5), 10, 20)
                .by(
                        Part.DRAFTER,
                        () -> caseFiles.proposeUpwards(
                                played.id(),
                                new ProposeUpwards(
                                        sample.text("escalation_draft.title"),
                                        sample.text("escalation_draft.reason"))));
        drafting.enter(sample, played, LocalDate.of(2026, 10, 12));
        drafting.submit(sample, heard, played, LocalDate.of(2026, 11, 17));
        approval.continueRegister(played, NUMBERS_ON_PAPER, LocalDate.of(2026, 11, 18));
    }
}
