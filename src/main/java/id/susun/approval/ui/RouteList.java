package id.susun.approval.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.susun.approval.Act;
import id.susun.approval.ExternalOutcome;
import id.susun.approval.ExternalPaper;
import id.susun.approval.ExternalView;
import id.susun.approval.RoundOutcome;
import id.susun.approval.RoundView;
import id.susun.approval.RoutePreview;
import id.susun.approval.SeatView;
import id.susun.casefile.Enactment;
import id.susun.casefile.ui.CasePages;
import id.susun.files.ui.FileLink;
import id.susun.identity.Office;
import id.susun.shell.Badge;
import id.susun.shell.Formats;
import id.susun.shell.Texts;
import id.susun.shell.Tone;
import id.susun.workflow.Step;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The way of a text as an upright row of steps: who, in which state, when, on which version, and why. */
class RouteList extends OrderedList {

    private final ApprovalBoard board;
    private final @Nullable RoundView round;
    private boolean waitingFound;

    /** The way that would be taken. */
    RouteList(ApprovalBoard board, RoutePreview preview) {
        this.board = board;
        this.round = null;
        addClassName("route");
        preview.seats().stream()
                .filter(seat -> seat.act() == Act.PARAF)
                .forEach(seat -> planned(Texts.label("approval.act", seat.act()), seat.office(), seat.holders()));
        preview.externalSteps().forEach(step -> step(Texts.label("step", step), null));
        preview.seats().stream()
                .filter(seat -> seat.act() == Act.TANDA_TANGAN)
                .forEach(seat -> planned(Texts.label("approval.act", seat.act()), seat.office(), seat.holders()));
        step(Texts.label("step", Step.ASSIGN_NUMBER), null);
        if (preview.gazette()) {
            step(Texts.label("step", Step.PROMULGATE), null);
        }
    }

    /** The way as far as a round has come. */
    RouteList(ApprovalBoard board, RoundView round) {
        this.board = board;
        this.round = round;
        addClassName("route");
        waitingFound = !round.isOpen() || !board.view().policyCase().isActive();
        add(new SubmittedText(board.caseId(), round));
        round.seats().stream().filter(seat -> seat.act() == Act.PARAF).forEach(this::seat);
        round.externalSteps().forEach(this::external);
        round.seats().stream().filter(seat -> seat.act() == Act.TANDA_TANGAN).forEach(this::seat);
        enactment(round);
    }

    private void planned(String act, Office office, List<String> holders) {
        ListItem item = step(act + " · " + board.offices().of(office), null);
        line(item, holders.isEmpty() ? Texts.text("approval.holder.none") : String.join(", ", holders));
    }

    private void seat(SeatView seat) {
        if (seat.decision() == null) {
            ListItem item = step(title(seat), waiting());
            List<String> holders = board.holders(seat.office());
            line(item, holders.isEmpty() ? Texts.text("approval.holder.none") : String.join(", ", holders));
            return;
        }
        Tone tone = switch (seat.decision()) {
            case APPROVE -> Tone.SUCCESS;
            case RETURN -> Tone.WARNING;
            case REJECT -> Tone.DANGER;
        };
        ListItem item = step(
                title(seat),
                new Badge(
                        Texts.text("approval.state." + seat.act().name() + "."
                                + seat.decision().name()),
                        tone));
        if (seat.decidedAt() != null && seat.hash() != null && round != null) {
            line(item, seat.decidedName() + " · " + Formats.dateTime(seat.decidedAt()));
        }
        if (seat.carriedFrom() != null) {
            line(item, Texts.text("review.carried", seat.carriedFrom()));
        } else if (seat.hash() != null && round != null) {
            line(
                    item,
                    Texts.text("approval.on", round.versionNumber(), seat.hash().substring(0, 8)));
        }
        quote(item, seat.comment());
        if (round != null && seat.act() == Act.TANDA_TANGAN) {
            board.work()
                    .signatures()
                    .of(board.caseId(), round.number())
                    .ifPresent(signature -> item.add(new SignatureLines(signature)));
        }
    }

    private String title(SeatView seat) {
        return Texts.label("approval.act", seat.act()) + " · " + board.offices().of(seat.office(), seat.capacity());
    }

    private void external(ExternalView external) {
        String title = Texts.label("step", external.step());
        Badge state = external.outcome() == null
                ? waiting()
                : new Badge(
                        Texts.label("approval.outcome", external.outcome()),
                        external.outcome() == ExternalOutcome.PASSED ? Tone.SUCCESS : Tone.WARNING);
        ListItem item = step(title, state);
        if (external.requestDate() != null) {
            line(
                    item,
                    Texts.text(
                            "approval.letter.sent",
                            external.requestNumber(),
                            Formats.shortDate(external.requestDate())));
        }
        if (external.answerDate() != null) {
            line(
                    item,
                    Texts.text(
                            "approval.letter.answer",
                            external.answerNumber(),
                            Formats.shortDate(external.answerDate())));
        }
        if (external.enteredName() != null && external.enteredAt() != null) {
            line(item, Texts.text("approval.entered", external.enteredName(), Formats.dateTime(external.enteredAt())));
        }
        quote(item, external.note());
        if (round != null && external.enteredAt() != null) {
            papers(item, round, external.step());
        }
    }

    private void papers(ListItem item, RoundView shown, Step step) {
        board.work().papers().of(board.caseId(), shown.number(), step).stream()
                .map(ExternalPaper::file)
                .filter(Objects::nonNull)
                .forEach(file -> item.add(new Paragraph(new FileLink(file))));
    }

    private void enactment(RoundView shown) {
        Enactment enactment = shown.outcome() == RoundOutcome.APPROVED || shown.isOpen()
                ? board.view().policyCase().enactment()
                : null;
        if (enactment == null) {
            step(Texts.label("step", Step.ASSIGN_NUMBER), waiting());
        } else {
            ListItem item = step(
                    Texts.label("step", Step.ASSIGN_NUMBER), new Badge(Texts.text("approval.numbered"), Tone.SUCCESS));
            line(
                    item,
                    Texts.text(
                            "approval.number.given",
                            enactment.number(),
                            String.valueOf(enactment.year()),
                            Formats.date(enactment.on())));
            item.add(new Paragraph(copy()));
        }
        if (shown.gazette()) {
            boolean entered = enactment != null && enactment.gazette() != null;
            ListItem item = step(
                    Texts.label("step", Step.PROMULGATE),
                    entered ? new Badge(Texts.text("approval.promulgated"), Tone.SUCCESS) : waiting());
            if (enactment != null && enactment.gazette() != null && enactment.promulgatedOn() != null) {
                line(item, enactment.gazette() + " · " + Formats.date(enactment.promulgatedOn()));
            }
            submission();
        }
    }

    private Anchor copy() {
        Anchor copy = new Anchor(CasePages.path(board.caseId()) + "/salinan.pdf", Texts.text("approval.copy"));
        copy.setRouterIgnore(true);
        copy.setTarget(AnchorTarget.BLANK);
        return copy;
    }

    private void submission() {
        board.work().submissions().of(board.caseId()).ifPresent(sent -> {
            ListItem item = step(
                    Texts.label("step", Step.SUBMIT_TO_GOVERNOR),
                    new Badge(Texts.text("approval.submission.sent"), Tone.SUCCESS));
            line(item, Texts.text("approval.letter.sent", sent.letterNumber(), Formats.shortDate(sent.letterDate())));
            line(item, Texts.text("approval.entered", sent.byName(), Formats.dateTime(sent.at())));
            if (sent.letter() != null) {
                item.add(new Paragraph(new FileLink(sent.letter())));
            }
            item.add(new Paragraph(new FileLink(sent.proof())));
        });
    }

    /** The first step without an outcome is the one that is waited for. */
    private Badge waiting() {
        if (waitingFound) {
            return new Badge(
                    Texts.text(round != null && round.isOpen() ? "approval.state.later" : "approval.state.notReached"));
        }
        waitingFound = true;
        return new Badge(Texts.text("approval.state.waiting"), Tone.INFO);
    }

    private ListItem step(String title, @Nullable Badge state) {
        Span name = new Span(title);
        name.addClassName("route-title");
        Div head = new Div(name);
        head.addClassName("route-head");
        ListItem item = new ListItem(head);
        if (state != null) {
            head.add(state);
            item.addClassNames(state.getClassNames().stream()
                    .filter(css -> css.startsWith("tone-"))
                    .toArray(String[]::new));
        }
        add(item);
        return item;
    }

    private static void line(ListItem item, String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("route-line");
        item.add(line);
    }

    private static void quote(ListItem item, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            Paragraph quote = new Paragraph(text);
            quote.addClassName("route-quote");
            item.add(quote);
        }
    }
}
