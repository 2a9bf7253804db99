package id.susun.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.susun.casefile.ui.CaseView;
import id.susun.consultation.ConsultationOverview;
import id.susun.consultation.RoundState;
import id.susun.consultation.RoundStatus;
import id.susun.shell.Badge;
import id.susun.shell.Buttons;
import id.susun.shell.Confirm;
import id.susun.shell.Failures;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import id.susun.shell.Tone;
import id.susun.workflow.Step;

/** The task at hand, what it still needs, and the button that ends it; nothing for those who have no task here. */
class TaskSection extends Div {

    private final Desk desk;
    private final CaseView view;

    TaskSection(Desk desk, CaseView view, ConsultationOverview overview) {
        this.desk = desk;
        this.view = view;
        show(overview);
    }

    /** Shows where the task stands now. */
    final void show(ConsultationOverview overview) {
        removeAll();
        if (view.mayDo(Step.PLAN_CONSULTATION)) {
            add(plan(overview));
        } else if (view.mayDo(Step.GATHER_INPUTS)) {
            add(gather(overview));
        } else if (view.mayDo(Step.ANSWER_INPUTS)) {
            add(answer(overview));
        } else if (overview.ledger().unanswered() > 0) {
            add(gate(overview.ledger().unanswered()));
        }
    }

    private Section plan(ConsultationOverview overview) {
        boolean mapped = !overview.stakeholders().isEmpty();
        boolean announced = overview.rounds().stream().anyMatch(round -> round.status() == RoundStatus.OPEN);
        UnorderedList needs = new UnorderedList(
                need(mapped, "consultation.task.plan.mapped"), need(announced, "consultation.task.plan.announced"));
        needs.addClassName("needs");
        Button start = Buttons.primary(
                Texts.text("consultation.task.plan.action"),
                () -> act(() -> desk.plan().startGathering(view.caseId()), "consultation.task.plan.done"));
        return new Section(Texts.text("step.PLAN_CONSULTATION"), needs, start)
                .withHint(Texts.text("consultation.task.plan.hint"))
                .emphasised();
    }

    private static ListItem need(boolean met, String key) {
        ListItem item = new ListItem(new Badge(
                Texts.text(met ? "consultation.task.met" : "consultation.task.unmet"),
                met ? Tone.SUCCESS : Tone.WARNING));
        item.add(" " + Texts.text(key));
        return item;
    }

    private Section gather(ConsultationOverview overview) {
        long running = overview.rounds().stream()
                .filter(round -> round.status() == RoundStatus.OPEN
                        && (round.state() == RoundState.RUNNING || round.state() == RoundState.UPCOMING))
                .count();
        Button close = Buttons.primary(
                Texts.text("consultation.task.gather.action"),
                () -> Confirm.ask(
                        Texts.text("consultation.task.gather.confirm.title"),
                        Texts.text(
                                running > 0
                                        ? "consultation.task.gather.confirm.running"
                                        : "consultation.task.gather.confirm.text",
                                running),
                        Texts.text("consultation.task.gather.action"),
                        () -> act(() -> desk.gathering().close(view.caseId()), "consultation.task.gather.done")));
        return new Section(
                        Texts.text("step.GATHER_INPUTS"),
                        new Paragraph(Texts.text(
                                "consultation.task.gather.so-far",
                                overview.ledger().heard())),
                        close)
                .withHint(Texts.text("consultation.task.gather.hint"))
                .emphasised();
    }

    private Section answer(ConsultationOverview overview) {
        int unanswered = overview.ledger().unanswered();
        Button finish = Buttons.primary(
                Texts.text("consultation.task.answer.action"),
                () -> act(() -> desk.answers().finish(view.caseId()), "consultation.task.answer.done"));
        Section section = new Section(
                        Texts.text("step.ANSWER_INPUTS"),
                        unanswered > 0 ? gate(unanswered) : new Paragraph(Texts.text("consultation.gate.open")))
                .withHint(Texts.text("consultation.task.answer.hint"))
                .emphasised();
        if (unanswered == 0) {
            section.add(finish);
        }
        return section;
    }

    private static Paragraph gate(int unanswered) {
        Paragraph gate = new Paragraph(Texts.text("consultation.gate.closed", unanswered));
        gate.addClassName("gate");
        gate.getElement().setAttribute("role", "status");
        return gate;
    }

    private void act(Runnable action, String done) {
        if (Failures.attempt(action)) {
            Toasts.success(Texts.text(done));
            view.refresh();
        }
    }
}
