package id.susun.approval.ui;

import id.susun.approval.Act;
import id.susun.approval.Decision;
import id.susun.approval.RoundView;
import id.susun.approval.SeatView;
import id.susun.identity.ActingOrder;
import id.susun.shell.Badge;
import id.susun.shell.Formats;
import id.susun.shell.Texts;
import id.susun.shell.Tone;

/** One office on the way of a text: who holds it, or what they decided, when, on which version, and why. */
class SeatItem extends RouteItem {

    /** An office that has not decided. */
    SeatItem(ApprovalBoard board, SeatView seat, Badge waiting) {
        super(title(board, seat), waiting);
        line(OfficeNames.people(board.holders(seat.office())));
    }

    /** An office that has decided. */
    SeatItem(ApprovalBoard board, RoundView round, SeatView seat, Decision decision) {
        super(title(board, seat), badge(board, round, seat, decision));
        if (seat.decidedAt() != null) {
            line(seat.decidedName() + " · " + Formats.dateTime(seat.decidedAt()));
        }
        if (seat.carriedFrom() != null) {
            line(Texts.text("review.carried", seat.carriedFrom()));
        } else if (seat.hash() != null) {
            line(Texts.text("approval.on", round.versionNumber(), seat.hash().substring(0, 8)));
        }
        order(seat);
        if (seat.recordedName() != null) {
            line(Texts.text("returned.unsigned"));
            line(Texts.text("returned.recorded.by", seat.recordedName()));
        }
        if (decision == Decision.RETURN) {
            NamedPlaces.show(this, NamedPlaces.of(board, round.versionNumber(), seat.office()), seat.comment());
        } else {
            quote(seat.comment());
        }
        if (seat.act() == Act.TANDA_TANGAN) {
            board.work()
                    .signatures()
                    .of(board.caseId(), round.number())
                    .ifPresent(signature -> add(new SignatureLines(signature)));
        }
    }

    /** By which order somebody decided who is not the holder: whether they were entitled on that day is to be seen here. */
    private void order(SeatView seat) {
        ActingOrder order = seat.order();
        if (order != null && seat.capacity() != null) {
            line(Texts.text(
                    "approval.acting",
                    seat.capacity().title(),
                    order.number(),
                    Formats.date(order.date()),
                    Formats.date(order.from()),
                    Formats.date(order.until())));
        } else if (seat.capacity() != null) {
            line(Texts.text("approval.acting.unkept", seat.capacity().title()));
        }
    }

    /** Who decides to sign on paper has not signed yet: that is so once a second person has confirmed the scan. */
    private static Badge badge(ApprovalBoard board, RoundView round, SeatView seat, Decision decision) {
        boolean awaited = seat.act() == Act.TANDA_TANGAN
                && decision == Decision.APPROVE
                && board.view().policyCase().enactment() == null
                && board.work()
                        .signatures()
                        .of(board.caseId(), round.number())
                        .map(signature -> signature.electronic() == null && signature.confirmed() == null)
                        .orElse(true);
        return awaited
                ? new Badge(Texts.text("approval.state.TANDA_TANGAN.awaited"), Tone.INFO)
                : badge(seat.act(), decision);
    }

    static Badge badge(Act act, Decision decision) {
        Tone tone = switch (decision) {
            case APPROVE -> Tone.SUCCESS;
            case RETURN -> Tone.WARNING;
            case REJECT -> Tone.DANGER;
        };
        return new Badge(Texts.text("approval.state." + act.name() + "." + decision.name()), tone);
    }

    private static String title(ApprovalBoard board, SeatView seat) {
        return Texts.label("approval.act", seat.act()) + " · " + board.offices().of(seat.office(), seat.capacity());
    }
}
