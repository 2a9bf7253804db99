package id.susun.approval.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.susun.approval.Decide;
import id.susun.approval.Decision;
import id.susun.approval.ExternalOutcome;
import id.susun.approval.Review;
import id.susun.approval.RoundView;
import id.susun.approval.SeatView;
import id.susun.casefile.AskRepair;
import id.susun.casefile.ui.CasePages;
import id.susun.identity.Office;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.ReasonDialog;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.workflow.OpenStep;
import id.susun.workflow.Stage;
import id.susun.workflow.Step;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What waits for the person's own decision: the text, what has changed since they last saw it, and three answers. */
class DecisionCard extends Section {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 2000;

    private final ApprovalBoard board;
    private final RoundView round;
    private final Office office;
    private final String act;
    private @Nullable OpinionPart opinions;

    DecisionCard(ApprovalBoard board, OpenStep step, List<RoundView> rounds) {
        super(Texts.text("approval.mine"));
        this.board = board;
        this.round = rounds.getFirst();
        this.office = Objects.requireNonNull(step.office());
        this.act = step.step() == Step.SIGN ? "sign" : "initial";
        emphasised();
        Paragraph as = new Paragraph(Texts.text(
                "review.as",
                board.offices()
                        .of(
                                office,
                                board.work()
                                        .currentUser()
                                        .membership()
                                        .capacity(office, step.workspace())
                                        .orElse(null)),
                round.versionNumber(),
                round.hash().substring(0, 8)));
        as.addClassName("review-as");
        add(as);
        String others = others();
        if (!others.isEmpty()) {
            add(new Paragraph(Texts.text("approval.together.with", others)));
        }
        Review review = board.work().reviewing().review(board.caseId());
        board.work().reviewing().look(board.caseId(), round.versionNumber());
        if (!review.note().isBlank()) {
            Paragraph note = new Paragraph(Texts.text("review.note", review.note()));
            note.addClassName("route-quote");
            add(note);
        }
        add(new ReviewSummary(board, review, round));
        rounds.stream().skip(1).findFirst().ifPresent(before -> returned(before, review));
        if (!review.repairs().isEmpty()) {
            add(new RepairList(review.repairs()));
        }
        add(
                new ReviewChecks(board.caseId(), review)
                        .withText(
                                board.work().findings().findings(board.caseId(), round.versionNumber()),
                                board.work().notes().openNotes(board.caseId())),
                reading());
        if (board.work().progress().isOwnDraft(board.caseId())) {
            Paragraph why = new Paragraph(Texts.text("approval.own-draft"));
            why.addClassName("approval-why");
            add(why);
        } else {
            opinions = new OpinionPart(board, step, round, office);
            add(opinions, answers());
        }
    }

    /** Whoever decides side by side with this office and has not yet. */
    private String others() {
        int turn = round.seats().stream()
                .filter(seat -> seat.office() == office)
                .mapToInt(SeatView::turn)
                .findFirst()
                .orElse(0);
        return round.seats().stream()
                .filter(seat -> seat.turn() == turn && seat.office() != office && seat.decision() == null)
                .map(seat -> board.offices().of(seat.office()))
                .collect(Collectors.joining(", "));
    }

    /** Why the text before came back, in the words of whoever returned it. */
    private void returned(RoundView before, Review review) {
        Div note = new Div();
        note.addClassName("approval-note");
        before.seats().stream()
                .filter(seat ->
                        seat.decision() == Decision.RETURN && !RepairList.says(review.repairs(), seat.comment()))
                .forEach(seat -> note.add(new Paragraph(Texts.text(
                        "approval.changed.reason",
                        board.offices().of(seat.office(), seat.capacity()),
                        seat.comment()))));
        before.externalSteps().stream()
                .filter(step -> step.outcome() == ExternalOutcome.REPAIR)
                .forEach(step -> note.add(new Paragraph(
                        Texts.text("approval.changed.reason", Texts.label("step", step.step()), step.note()))));
        if (note.getComponentCount() > 0) {
            add(note);
        }
    }

    private Div reading() {
        Div reading = new Div();
        reading.addClassName("approval-reading");
        board.work()
                .text()
                .version(board.caseId(), round.versionNumber())
                .ifPresent(text -> reading.add(
                        new Details(Texts.text("approval.read", round.versionNumber()), new TextLines(text))));
        reading.add(new Anchor(CasePages.path(board.caseId(), Stage.DRAFTING), Texts.text("approval.read.tab")));
        return reading;
    }

    private Div answers() {
        if (act.equals("sign")) {
            return new SignAnswers(
                    board,
                    round,
                    office,
                    () -> ask(Decision.APPROVE, "approval.sign", 0),
                    Buttons.secondary(Texts.text("approval.return"), this::askToReturn),
                    Buttons.danger(
                            Texts.text("approval.reject"),
                            () -> ask(Decision.REJECT, "approval.reject", SHORTEST_REASON)));
        }
        Div answers = new Div(
                Buttons.primary(Texts.text("approval." + act), () -> ask(Decision.APPROVE, "approval." + act, 0)),
                Buttons.secondary(Texts.text("approval.return"), this::askToReturn),
                Buttons.danger(
                        Texts.text("approval.reject"), () -> ask(Decision.REJECT, "approval.reject", SHORTEST_REASON)));
        answers.addClassName("approval-answers");
        return answers;
    }

    private void ask(Decision decision, String key, int shortest) {
        new ReasonDialog(
                        Texts.text(key),
                        Texts.text(key + ".text", round.versionNumber()) + pending(),
                        Texts.text(key),
                        shortest,
                        LONGEST_REASON,
                        reason -> decide(decision, key, reason, List.of()))
                .open();
    }

    /** Names those who were asked and have not answered, for the decision releases them. */
    private String pending() {
        String names = opinions == null ? "" : opinions.pending();
        return names.isEmpty() ? "" : " " + Texts.text("opinion.pending", names);
    }

    private void askToReturn() {
        new ReturnDialog(
                        Texts.text("approval.return"),
                        List.of(
                                Texts.text("review.return.text", round.versionNumber()),
                                others().isEmpty() ? "" : Texts.text("approval.together.return", others()),
                                pending().strip()),
                        Texts.text("approval.return"),
                        board.work().nodes().of(board.caseId(), round.versionNumber()),
                        (reason, points) -> decide(Decision.RETURN, "approval.return", reason, points))
                .open();
    }

    private boolean decide(Decision decision, String key, String reason, List<AskRepair> points) {
        boolean decided = Failures.attempt(() -> board.work()
                .approval()
                .decide(board.caseId(), new Decide(office, decision, reason, round.hash(), points)));
        if (decided) {
            board.done(Texts.text(key + ".done"));
        } else {
            board.view().refreshHead();
        }
        return decided;
    }
}
