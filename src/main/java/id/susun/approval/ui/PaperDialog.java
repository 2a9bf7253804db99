package id.susun.approval.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import id.susun.approval.ListedPaper;
import id.susun.approval.PaperLists;
import id.susun.approval.SavePaper;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.FormGrid;
import id.susun.shell.Texts;
import id.susun.workflow.Step;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds a paper to the list of a step, or changes one, with the reason. */
class PaperDialog extends Dialog {

    private final TextField name = new TextField(Texts.text("checklist.name"));
    private final TextField basis = new TextField(Texts.text("checklist.basis"));
    private final Checkbox required = new Checkbox(Texts.text("checklist.required.label"), true);
    private final Checkbox onlyPerda = new Checkbox(Texts.text("checklist.perda.label"));
    private final TextArea reason = new TextArea(Texts.text("checklist.reason"));

    /** {@code paper} is the one to change, null for a new one. */
    PaperDialog(PaperLists lists, Step step, @Nullable ListedPaper paper, SerializableRunnable saved) {
        setHeaderTitle(Texts.text(paper == null ? "checklist.add" : "checklist.change"));
        setWidth("min(36rem, calc(100vw - 2rem))");
        setCloseOnOutsideClick(false);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        basis.setHelperText(Texts.text("checklist.basis.help"));
        basis.setManualValidation(true);
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setMinRows(2);
        if (paper != null) {
            name.setValue(PaperNames.of(paper));
            basis.setValue(paper.basis());
            required.setValue(paper.required());
            onlyPerda.setValue(paper.onlyPerda());
        }
        add(
                new Paragraph(Texts.text("checklist.text", Texts.label("step", step))),
                new FormGrid().wide(name, basis, required, onlyPerda, reason));
        String item = paper == null ? null : paper.item();
        getFooter()
                .add(
                        Buttons.quiet(Texts.text("shell.cancel"), this::close),
                        Buttons.primary(Texts.text("checklist.save"), () -> {
                            if (Failures.attempt(() -> lists.save(step, item, command()), fields())) {
                                close();
                                saved.run();
                            }
                        }));
        addOpenedChangeListener(opened -> name.focus());
    }

    private SavePaper command() {
        return new SavePaper(
                name.getValue().strip(),
                required.getValue(),
                onlyPerda.getValue(),
                basis.getValue().strip(),
                reason.getValue().strip());
    }

    private Map<String, HasValidation> fields() {
        return Map.of("name", name, "basis", basis, "reason", reason);
    }
}
