package id.susun.approval.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableRunnable;
import id.susun.approval.ContinueRegister;
import id.susun.approval.NumberRegister;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.FormGrid;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import java.util.Map;

/** For a register whose first numbers of the year stand in a paper book. */
class RegisterStart extends Details {

    /** {@code continued} is told after the register goes on from the paper one. */
    RegisterStart(ApprovalBoard board, NumberRegister register, int year, SerializableRunnable continued) {
        IntegerField last = new IntegerField(
                Texts.text("approval.register.lastGiven", board.registers().of(register), String.valueOf(year)));
        last.setManualValidation(true);
        last.setMin(1);
        Div bar = new Div(Buttons.secondary(Texts.text("approval.register.continue"), () -> {
            int number = last.getValue() == null ? 0 : last.getValue();
            if (Failures.attempt(
                    () -> board.work().enacting().continueRegister(new ContinueRegister(register, year, number)),
                    Map.of("last", last))) {
                Toasts.success(Texts.text("approval.register.done"));
                removeFromParent();
                continued.run();
            }
        }));
        bar.addClassName("approval-answers");
        setSummaryText(Texts.text("approval.register.paper"));
        add(new Paragraph(Texts.text("approval.register.paper.text")), new FormGrid(last), bar);
    }
}
