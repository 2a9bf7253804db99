package id.susun.drafting.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.susun.drafting.DraftSubmission;
import id.susun.shell.Buttons;
import id.susun.shell.Texts;
import id.susun.shell.Typing;
import java.util.function.BiPredicate;

/** Names the version that is kept; what was typed stays when it is refused. */
class MilestoneDialog extends Dialog {

    private static final int REST_MILLIS = 400;

    private final TextField name = new TextField(Texts.text("drafting.milestone.name"));
    private final TextArea note = new TextArea(Texts.text("drafting.milestone.note"));

    /** @param keep gets name and note and says whether it succeeded */
    MilestoneDialog(BiPredicate<String, String> keep) {
        setHeaderTitle(Texts.text("drafting.milestone"));
        setWidth("min(36rem, calc(100vw - 2rem))");
        setCloseOnOutsideClick(false);
        name.setWidthFull();
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.setHelperText(Texts.text("drafting.milestone.name.hint"));
        note.setWidthFull();
        note.setMinRows(3);
        Typing.follow(name, REST_MILLIS);
        Typing.follow(note, REST_MILLIS);
        name.addValueChangeListener(change -> name.setInvalid(false));
        add(new Paragraph(Texts.text("drafting.milestone.text")), name, note);
        getFooter()
                .add(
                        Buttons.quiet(Texts.text("shell.cancel"), this::close),
                        Buttons.primary(Texts.text("drafting.milestone"), () -> {
                            if (fits() && keep.test(name.getValue(), note.getValue())) {
                                close();
                            }
                        }));
        addOpenedChangeListener(opened -> name.focus());
    }

    private boolean fits() {
        int length = name.getValue().strip().length();
        boolean ok = length > 0 && length <= DraftSubmission.LONGEST_NAME;
        name.setErrorMessage(
                length == 0
                        ? Texts.text("drafting.name.missing")
                        : Texts.text("drafting.name.long", DraftSubmission.LONGEST_NAME));
        name.setInvalid(!ok);
        if (!ok) {
            name.focus();
        }
        return ok;
    }
}
