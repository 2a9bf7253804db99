package id.susun.approval.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import id.susun.approval.Act;
import id.susun.approval.RoundOutcome;
import id.susun.approval.RoundView;
import id.susun.approval.RoutePreview;
import id.susun.approval.SeatView;
import id.susun.casefile.Enactment;
import id.susun.casefile.ui.CasePages;
import id.susun.files.ui.FileLink;
import id.susun.shell.Badge;
import id.susun.shell.Formats;
import id.susun.shell.Texts;
import id.susun.shell.Tone;
import id.susun.workflow.Step;
import java.util.List;
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
        Together.planned(preview.seats().stream()
                        .filter(seat -> seat.act() == Act.PARAF)
                        .toList())
                .forEach(this::planned);
        preview.externalSteps().forEach(step -> step(Texts.label("step", step), null));
        planned(preview.seats().stream()
                .filter(seat -> seat.act() == Act.TANDA_TANGAN)
                .toList());
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
        Together.turns(seats(round, Act.PARAF)).forEach(turn -> turn(round, turn));
        round.externalSteps()
                .forEach(external -> add(new ExternalItem(
                        board,
                        round,
                        external,
                        external.outcome() == null ? waiting() : ExternalItem.badge(external))));
        turn(round, seats(round, Act.TANDA_TANGAN));
        enactment(round);
    }

    private static List<SeatView> seats(RoundView round, Act act) {
        return round.seats().stream().filter(seat -> seat.act() == act).toList();
    }

    private void planned(List<RoutePreview.Seat> turn) {
        add(Together.of(
                null,
                turn.stream()
                        .map(seat -> new RouteItem(
                                        Texts.label("approval.act", seat.act()) + " · "
                                                + board.offices().of(seat.office()),
                                        null)
                                .line(OfficeNames.people(seat.holders())))
                        .toList()));
    }

    private void turn(RoundView shown, List<SeatView> turn) {
        boolean open = turn.stream().anyMatch(seat -> seat.decision() == null);
        String waiting = open ? state() : "";
        add(Together.of(
                Together.state(turn, waitingBadge(waiting)),
                turn.stream().map(seat -> seat(shown, seat, waiting)).toList()));
    }

    private RouteItem seat(RoundView shown, SeatView seat, String waiting) {
        return seat.decision() == null
                ? new SeatItem(board, seat, waitingBadge(waiting))
                : new SeatItem(board, shown, seat, seat.decision());
    }

    private void enactment(RoundView shown) {
        Enactment enactment = shown.outcome() == RoundOutcome.APPROVED || shown.isOpen()
                ? board.view().policyCase().enactment()
                : null;
        if (enactment == null) {
            step(Texts.label("step", Step.ASSIGN_NUMBER), waiting());
        } else {
            RouteItem item = step(
                    Texts.label("step", Step.ASSIGN_NUMBER), new Badge(Texts.text("approval.numbered"), Tone.SUCCESS));
            item.line(Texts.text(
                    "approval.number.given",
                    enactment.number(),
                    String.valueOf(enactment.year()),
                    Formats.date(enactment.on())));
            item.add(new Paragraph(copy()));
        }
        if (shown.gazette()) {
            boolean entered = enactment != null && enactment.gazette() != null;
            RouteItem item = step(
                    Texts.label("step", Step.PROMULGATE),
                    entered ? new Badge(Texts.text("approval.promulgated"), Tone.SUCCESS) : waiting());
            if (enactment != null && enactment.gazette() != null && enactment.promulgatedOn() != null) {
                item.line(enactment.gazette() + " · " + Formats.date(enactment.promulgatedOn()));
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
            RouteItem item = step(
                    Texts.label("step", Step.SUBMIT_TO_GOVERNOR),
                    new Badge(Texts.text("approval.submission.sent"), Tone.SUCCESS));
            item.line(Texts.text("approval.letter.sent", sent.letterNumber(), Formats.shortDate(sent.letterDate())));
            item.line(Texts.text("approval.entered", sent.byName(), Formats.dateTime(sent.at())));
            if (sent.letter() != null) {
                item.add(new Paragraph(new FileLink(sent.letter())));
            }
            item.add(new Paragraph(new FileLink(sent.proof())));
        });
    }

    private Badge waiting() {
        return waitingBadge(state());
    }

    /** The first step without an outcome is the one that is waited for. */
    private String state() {
        if (waitingFound) {
            return round != null && round.isOpen() ? "later" : "notReached";
        }
        waitingFound = true;
        return "waiting";
    }

    private static Badge waitingBadge(String state) {
        return state.equals("waiting")
                ? new Badge(Texts.text("approval.state.waiting"), Tone.INFO)
                : new Badge(Texts.text("approval.state." + (state.isEmpty() ? "later" : state)));
    }

    private RouteItem step(String title, @Nullable Badge state) {
        RouteItem item = new RouteItem(title, state);
        add(item);
        return item;
    }
}
