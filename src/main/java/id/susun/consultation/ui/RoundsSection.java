package id.susun.consultation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.susun.casefile.ui.CaseView;
import id.susun.consultation.RoundState;
import id.susun.consultation.RoundStatus;
import id.susun.consultation.RoundView;
import id.susun.shell.Buttons;
import id.susun.shell.Confirm;
import id.susun.shell.EmptyState;
import id.susun.shell.Failures;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import id.susun.workflow.Step;
import java.util.List;

/** The rounds as cards, with what may be done with each. */
class RoundsSection extends Section {

    private final Desk desk;
    private final CaseView view;
    private final Runnable changed;
    private final Div cards = new Div();

    /** {@code changed} is told after a round was added, changed or taken away. */
    RoundsSection(Desk desk, CaseView view, List<RoundView> rounds, Runnable changed) {
        super(Texts.text("consultation.rounds.title"));
        this.desk = desk;
        this.view = view;
        this.changed = changed;
        if (plans()) {
            withActions(Buttons.secondary(
                    Texts.text("consultation.rounds.add"), () -> new RoundDialog(desk, view, null, changed).open()));
        }
        add(cards);
        show(rounds);
    }

    /** Shows the rounds as they are now. */
    final void show(List<RoundView> rounds) {
        cards.removeAll();
        cards.setClassName("round-cards", !rounds.isEmpty());
        rounds.forEach(round -> cards.add(card(round)));
        if (rounds.isEmpty()) {
            cards.add(new EmptyState(
                    VaadinIcon.CALENDAR,
                    Texts.text("consultation.rounds.empty"),
                    Texts.text("consultation.rounds.empty.hint")));
        }
    }

    private boolean plans() {
        return view.mayDo(Step.PLAN_CONSULTATION) || view.mayDo(Step.GATHER_INPUTS);
    }

    private RoundCard card(RoundView round) {
        RoundCard card = new RoundCard(
                round, desk.currentUser().tenant(), view.policyCase().workspaceName());
        if (plans() && round.status() == RoundStatus.DRAFT) {
            card.action(Buttons.secondary(Texts.text("consultation.round.announce"), () -> announce(round)));
        }
        if (plans() && round.status() != RoundStatus.CLOSED) {
            card.action(Buttons.quiet(
                    Texts.text("consultation.round.edit"), () -> new RoundDialog(desk, view, round, changed).open()));
        }
        if (plans() && round.status() == RoundStatus.DRAFT) {
            card.action(Buttons.quiet(Texts.text("consultation.round.discard"), () -> discard(round)));
        }
        boolean held = round.state() == RoundState.RUNNING || round.state() == RoundState.ENDED;
        if (held && (view.mayDo(Step.GATHER_INPUTS) || view.mayDo(Step.ANSWER_INPUTS))) {
            card.action(Buttons.quiet(
                    Texts.text("consultation.round.attendance"),
                    () -> new AttendanceDialog(desk, view, round, changed).open()));
        }
        return card;
    }

    private void announce(RoundView round) {
        Confirm.ask(
                Texts.text("consultation.round.announce.title", round.title()),
                Texts.text("consultation.round.announce.text"),
                Texts.text("consultation.round.announce"),
                () -> {
                    if (Failures.attempt(() -> desk.rounds().announce(view.caseId(), round.id(), round.version()))) {
                        Toasts.success(Texts.text("consultation.round.announced"));
                        changed.run();
                    }
                });
    }

    private void discard(RoundView round) {
        Confirm.danger(
                Texts.text("consultation.round.discard.title", round.title()),
                Texts.text("consultation.round.discard.text"),
                Texts.text("consultation.round.discard"),
                () -> {
                    if (Failures.attempt(() -> desk.rounds().discard(view.caseId(), round.id(), round.version()))) {
                        changed.run();
                    }
                });
    }
}
