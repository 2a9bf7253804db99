package id.susun.demo;

import id.susun.casefile.Instrument;
import id.susun.consultation.RoundView;
import id.susun.demo.Played.Part;
import id.susun.identity.DemoPeople;
import id.susun.identity.Office;
import id.susun.tenant.TenantId;
import id.susun.workflow.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Kota Medan: a regulation that Kecamatan Medan Marelan asked for, enacted, carried out, and now being evaluated. */
@Component
@Profile("demo")
class MarelanStory implements DemoCase {

    private final Sample sample = Sample.read("marelan");
    private final Stories stories;
    private final NeedsScene needs;
    private final ConsultationScene consultation;
    private final DraftingScene drafting;
    private final ApprovalScene approval;
    private final DemoClock clock;

    MarelanStory(
            Stories stories,
            NeedsScene needs,
            ConsultationScene consultation,
            DraftingScene drafting,
            ApprovalScene approval,
            DemoClock clock) {
        this.stories = stories;
        this.needs = needs;
        this.consultation = consultation;
        this.drafting = drafting;
        this.approval = approval;
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
                .play(tenant(), "bkpsdm.medan", "kepala.bkpsdm.medan", "medan", "walikota.medan");
        stories.open(sample, played, "bkpsdm", Instrument.PERKADA, LocalDate.of(2025, 10, 3));
        needs.play(sample, played, LocalDate.of(2025, 10, 6), LocalDate.of(2025, 11, 28));
        drafting.enter(sample, played, LocalDate.of(2026, 1, 6));
        List<RoundView> rounds = consultation.announce(sample, played, LocalDate.of(2026, 1, 8));
        Map<UUID, JsonNode> heard = consultation.hear(sample, played, rounds.getFirst(), LocalDate.of(2026, 1, 15));
        consultation.close(played, LocalDate.of(2026, 2, 2));
        consultation.answer(heard, played, LocalDate.of(2026, 2, 4));
        drafting.submit(sample, heard, played, LocalDate.of(2026, 2, 17));
        approve(played);
    }

    private void approve(Played played) {
        approval.continueRegister(sample, played, LocalDate.of(2026, 2, 18));
        approval.initial(played, Part.HEAD, Office.KEPALA_PD, LocalDate.of(2026, 2, 18), 9);
        approval.initial(played, Part.LEGAL_HEAD, Office.KABAG_HUKUM, LocalDate.of(2026, 2, 20), 10);
        approval.initial(played, Part.ASSISTANT, Office.ASISTEN, LocalDate.of(2026, 2, 24), 11);
        approval.initial(played, Part.SECRETARY, Office.SEKDA, LocalDate.of(2026, 2, 27), 13);
        approval.pass(
                played,
                Step.HARMONISATION,
                "180/0212",
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 3, 6),
                "Konsepsi telah bulat dan selaras.");
        approval.pass(
                played,
                Step.FACILITATION,
                "180/0231",
                LocalDate.of(2026, 3, 9),
                LocalDate.of(2026, 3, 31),
                "Hasil fasilitasi Biro Hukum Provinsi Sumatera Utara sudah ditindaklanjuti.");
        approval.sign(played, LocalDate.of(2026, 4, 7));
        approval.promulgate(played, LocalDate.of(2026, 4, 8));
    }
}
