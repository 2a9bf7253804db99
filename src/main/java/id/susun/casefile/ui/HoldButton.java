package id.susun.casefile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import id.susun.shell.Buttons;
import id.susun.shell.Confirm;
import id.susun.shell.Failures;
import id.susun.shell.Formats;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import id.susun.workflow.OpenStep;
import id.susun.workflow.StepHolding;

/** Takes a step, gives it back, or takes it over from the colleague who has it, after asking. */
public final class HoldButton {

    private HoldButton() {}

    /**
     * The button that fits {@code step}, which waits for the person at work.
     *
     * @param colleagues whether a colleague has it, from whom the person may take it over
     * @param done is told whether it succeeded
     */
    public static Button of(
            OpenStep step, StepHolding holding, boolean colleagues, SerializableConsumer<Boolean> done) {
        String holder = step.assigneeId();
        if (holder == null) {
            return Buttons.secondary(
                    Texts.text("inbox.claim"), () -> run(() -> holding.claim(step.id()), "inbox.claimed", done));
        }
        if (colleagues) {
            return Buttons.secondary(
                    Texts.text("inbox.takeOver"),
                    () -> Confirm.ask(
                            Texts.text("inbox.takeOver.title"),
                            Texts.text(
                                    "inbox.takeOver.question",
                                    Texts.label("step", step.step()),
                                    since(step),
                                    step.assigneeName()),
                            Texts.text("inbox.takeOver"),
                            () -> run(() -> holding.takeOver(step.id(), holder), "inbox.takenOver", done)));
        }
        return Buttons.quiet(
                Texts.text("inbox.release"), () -> run(() -> holding.release(step.id()), "inbox.released", done));
    }

    private static String since(OpenStep step) {
        return step.assignedAt() == null
                ? String.valueOf(step.assigneeName())
                : Texts.text("inbox.takeOver.since", step.assigneeName(), Formats.dateTime(step.assignedAt()));
    }

    private static void run(SerializableRunnable action, String words, SerializableConsumer<Boolean> done) {
        boolean succeeded = Failures.attempt(action);
        if (succeeded) {
            Toasts.success(Texts.text(words));
        }
        done.accept(succeeded);
    }
}
