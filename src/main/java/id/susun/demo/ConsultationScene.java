package id.susun.demo;

import id.susun.consultation.ConsultationPlan;
import id.susun.consultation.ConsultationRounds;
import id.susun.consultation.DocumentKind;
import id.susun.consultation.InputAnswers;
import id.susun.consultation.InputGathering;
import id.susun.consultation.InputLine;
import id.susun.consultation.Level;
import id.susun.consultation.RecordInput;
import id.susun.consultation.ReplyStatus;
import id.susun.consultation.ReplyToInputs;
import id.susun.consultation.RoundDocument;
import id.susun.consultation.RoundMode;
import id.susun.consultation.RoundView;
import id.susun.consultation.SaveRound;
import id.susun.consultation.SaveStakeholder;
import id.susun.consultation.StakeholderCategory;
import id.susun.demo.Played.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Plays the consultation of a sample; inputs that the sample leaves "dalam proses" stay unanswered and hold the gate. */
@Component
@Profile("demo")
class ConsultationScene {

    private final ConsultationPlan plan;
    private final ConsultationRounds rounds;
    private final InputGathering gathering;
    private final InputAnswers answers;

    ConsultationScene(
            ConsultationPlan plan, ConsultationRounds rounds, InputGathering gathering, InputAnswers answers) {
        this.plan = plan;
        this.rounds = rounds;
        this.gathering = gathering;
        this.answers = answers;
    }

    /** Plans and announces the rounds; the case then gathers inputs. */
    List<RoundView> announce(Sample sample, Played played, LocalDate before) {
        return played.on(before, 10, 0).by(Part.DRAFTER, () -> {
            sample.list("stakeholders").forEach(row -> stakeholder(row, played));
            List<RoundView> announced = new ArrayList<>();
            for (JsonNode row : sample.list("consultations")) {
                RoundView round = rounds.save(played.id(), round(sample, row));
                announced.add(rounds.announce(played.id(), round.id(), round.version()));
            }
            plan.startGathering(played.id());
            return announced;
        });
    }

    /** Records what each stakeholder said at the first round that had begun by {@code day}. */
    Map<UUID, JsonNode> hear(Sample sample, Played played, RoundView round, LocalDate day) {
        Map<UUID, JsonNode> heard = new LinkedHashMap<>();
        played.on(day, 15, 30).by(Part.DRAFTER, () -> {
            for (JsonNode row : sample.list("stakeholders")) {
                InputLine line = gathering.record(
                        played.id(),
                        new RecordInput(
                                round.id(),
                                row.path("name").asString(),
                                true,
                                null,
                                StakeholderCategory.of(row.path("category").asString()),
                                null,
                                Set.of(),
                                row.path("input_summary").asString()));
                heard.put(line.id(), row);
            }
        });
        return heard;
    }

    void close(Played played, LocalDate day) {
        played.on(day, 16, 0).by(Part.DRAFTER, () -> gathering.close(played.id()));
    }

    /** Answers every input as the sample does; a case that must go on gets its last replies too. */
    void answer(Map<UUID, JsonNode> heard, Played played, LocalDate day) {
        played.on(day, 9, 45).by(Part.DRAFTER, () -> {
            heard.forEach((id, row) -> answers.reply(
                    played.id(),
                    new ReplyToInputs(
                            Map.of(id, 0),
                            status(row),
                            row.path("official_response").asString())));
            answers.finish(played.id());
        });
    }

    private static ReplyStatus status(JsonNode row) {
        String status =
                row.path("input_status").asString().toUpperCase(Locale.ROOT).replace(' ', '_');
        return status.equals("DALAM_PROSES") ? ReplyStatus.DIPERTIMBANGKAN : ReplyStatus.valueOf(status);
    }

    private void stakeholder(JsonNode row, Played played) {
        StakeholderCategory category =
                StakeholderCategory.of(row.path("category").asString());
        plan.saveStakeholder(
                played.id(),
                new SaveStakeholder(
                        null,
                        row.path("name").asString(),
                        category,
                        category == StakeholderCategory.LAINNYA
                                ? row.path("category").asString()
                                : null,
                        row.path("role").asString(),
                        Level.valueOf(row.path("interest").asString().toUpperCase(Locale.ROOT)),
                        Level.valueOf(row.path("influence").asString().toUpperCase(Locale.ROOT)),
                        row.path("engagement_method").asString(),
                        0));
    }

    private static SaveRound round(Sample sample, JsonNode row) {
        String[] period = row.path("date").asString().split("/");
        boolean offline = row.path("mode").asString().equals("luring");
        return new SaveRound(
                null,
                offline ? RoundMode.LURING : RoundMode.DARING,
                offline ? "Konsultasi publik tatap muka" : "Konsultasi publik daring",
                row.path("venue").asString(),
                LocalDate.parse(period[0]),
                LocalDate.parse(period[period.length - 1]),
                "Masyarakat diundang memberi masukan atas " + sample.text("policy_draft.draft_title") + ".",
                row.path("documents")
                        .valueStream()
                        .map(document ->
                                new RoundDocument(DocumentKind.of(document.asString()), document.asString(), null))
                        .toList(),
                attendees(row),
                0);
    }

    /** A round that is still running has counted nobody yet. */
    private static @Nullable Integer attendees(JsonNode row) {
        int counted = row.path("attendees").asInt(0);
        return counted == 0 ? null : counted;
    }
}
