package id.susun.demo;

import id.susun.casefile.Instrument;
import id.susun.consultation.RoundView;
import id.susun.demo.Played.Part;
import id.susun.identity.Office;
import id.susun.workflow.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Plays a regulation of the head of the region from its beginning to the gazette. */
@Component
@Profile("demo")
class RegulationPlay {

    /**
     * The days on which it happens.
     *
     * @param initials one day for each seat: head of the unit, legal division, assistant, secretary
     */
    record Days(
            LocalDate opened,
            LocalDate needsFrom,
            LocalDate needsUntil,
            LocalDate entered,
            LocalDate announced,
            LocalDate heard,
            LocalDate closed,
            LocalDate answered,
            LocalDate submitted,
            List<LocalDate> initials,
            LocalDate harmonisationSent,
            LocalDate harmonisationAnswered,
            LocalDate facilitationSent,
            LocalDate facilitationAnswered,
            LocalDate signed,
            LocalDate promulgated) {}

    private final Stories stories;
    private final NeedsScene needs;
    private final ConsultationScene consultation;
    private final DraftingScene drafting;
    private final ApprovalScene approval;

    RegulationPlay(
            Stories stories,
            NeedsScene needs,
            ConsultationScene consultation,
            DraftingScene drafting,
            ApprovalScene approval) {
        this.stories = stories;
        this.needs = needs;
        this.consultation = consultation;
        this.drafting = drafting;
        this.approval = approval;
    }

    void untilPromulgated(Sample sample, Played played, String workspace, String province, Days days) {
        stories.open(sample, played, workspace, Instrument.PERKADA, days.opened());
        needs.play(sample, played, days.needsFrom(), days.needsUntil());
        drafting.enter(sample, played, days.entered());
        List<RoundView> rounds = consultation.announce(sample, played, days.announced());
        Map<UUID, JsonNode> heard = consultation.hear(sample, played, rounds.getFirst(), days.heard());
        consultation.close(played, days.closed());
        consultation.answer(heard, played, days.answered());
        drafting.submit(sample, heard, played, days.submitted());
        approval.continueRegister(sample, played, days.submitted().plusDays(1));
        initial(played, days.initials());
        approval.pass(
                played,
                Step.HARMONISATION,
                "180/0212",
                days.harmonisationSent(),
                days.harmonisationAnswered(),
                "Konsepsi rancangan telah bulat dan selaras.");
        approval.pass(
                played,
                Step.FACILITATION,
                "180/0231",
                days.facilitationSent(),
                days.facilitationAnswered(),
                "Hasil fasilitasi Biro Hukum Provinsi " + province + " sudah ditindaklanjuti.");
        approval.sign(played, days.signed());
        approval.promulgate(played, days.promulgated());
    }

    private void initial(Played played, List<LocalDate> days) {
        approval.initial(played, Part.HEAD, Office.KEPALA_PD, days.get(0), 9);
        approval.initial(played, Part.LEGAL_HEAD, Office.KABAG_HUKUM, days.get(1), 10);
        approval.initial(played, Part.ASSISTANT, Office.ASISTEN, days.get(2), 11);
        approval.initial(played, Part.SECRETARY, Office.SEKDA, days.get(3), 13);
    }
}
