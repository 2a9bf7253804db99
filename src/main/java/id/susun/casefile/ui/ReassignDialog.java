package id.susun.casefile.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import id.susun.identity.Person;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import id.susun.shell.Typing;
import id.susun.workflow.OpenStep;
import id.susun.workflow.StepReassignment;
import java.util.List;
import java.util.Optional;

/** Gives a step to another of those it waits for, with a reason. */
class ReassignDialog extends Dialog {

    private static final int RESTED_MILLIS = 400;

    private final Select<Person> to = new Select<>();
    private final TextArea reason = new TextArea(Texts.text("shell.reason"));

    ReassignDialog(OpenStep step, StepReassignment reassignment, SerializableRunnable done) {
        setHeaderTitle(Texts.text("workflow.reassign"));
        setWidth("min(36rem, calc(100vw - 2rem))");
        setCloseOnOutsideClick(false);
        getFooter().add(Buttons.quiet(Texts.text("shell.cancel"), this::close));
        List<Person> candidates = reassignment.candidates(step.id());
        if (candidates.isEmpty()) {
            add(new Paragraph(Texts.text("workflow.reassign.none")));
            return;
        }
        to.setLabel(Texts.text("workflow.reassign.to"));
        to.setItems(candidates);
        to.setItemLabelGenerator(Person::name);
        to.setWidthFull();
        reason.setWidthFull();
        reason.setMinRows(3);
        reason.setRequiredIndicatorVisible(true);
        Typing.follow(reason, RESTED_MILLIS);
        add(new Paragraph(Texts.text("workflow.reassign.text", Texts.label("step", step.step()))), to, reason);
        getFooter().add(Buttons.primary(Texts.text("workflow.reassign"), () -> {
            String person = Optional.ofNullable(to.getValue()).map(Person::id).orElse("");
            if (Failures.attempt(() -> reassignment.reassign(step.id(), person, reason.getValue()))) {
                Toasts.success(Texts.text("workflow.reassign.done"));
                close();
                done.run();
            }
        }));
    }
}
