package id.susun.casefile.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.ProposeUpwards;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.FormGrid;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import java.util.Map;

/** Asks the legal division for a regulation that a kecamatan cannot make itself. */
class ProposeDialog extends Dialog {

    ProposeDialog(CaseFiles caseFiles, CaseView view) {
        setHeaderTitle(Texts.text("casepage.propose"));
        setWidth("min(40rem, calc(100vw - 2rem))");
        setCloseOnOutsideClick(false);
        TextField title = new TextField(Texts.text("casepage.propose.title"));
        title.setHelperText(Texts.text("casepage.propose.title.help"));
        title.setRequiredIndicatorVisible(true);
        TextArea reason = new TextArea(Texts.text("casepage.propose.reason"));
        reason.setHelperText(Texts.text("casepage.propose.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMinRows(4);
        title.setManualValidation(true);
        reason.setManualValidation(true);
        add(new Paragraph(Texts.text("casepage.propose.text")), new FormGrid().wide(title, reason));
        getFooter()
                .add(
                        Buttons.quiet(Texts.text("shell.cancel"), this::close),
                        Buttons.primary(Texts.text("casepage.propose.send"), () -> {
                            ProposeUpwards command = new ProposeUpwards(title.getValue(), reason.getValue());
                            if (Failures.attempt(
                                    () -> caseFiles.proposeUpwards(view.caseId(), command),
                                    Map.of("title", title, "reason", reason))) {
                                close();
                                Toasts.success(Texts.text("casepage.propose.done"));
                                view.refresh();
                            }
                        }));
    }
}
