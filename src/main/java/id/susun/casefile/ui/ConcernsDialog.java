package id.susun.casefile.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import id.susun.casefile.StatingConcerns;
import id.susun.casefile.Subjects;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.FormGrid;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;

/** Says or corrects what a policy concerns. */
class ConcernsDialog extends Dialog {

    ConcernsDialog(Subjects subjects, StatingConcerns stating, CaseView view) {
        setHeaderTitle(Texts.text("concerns.change"));
        setWidth("min(36rem, calc(100vw - 2rem))");
        setCloseOnOutsideClick(false);
        ConcernsFields fields =
                new ConcernsFields(subjects.all(), view.policyCase().concerns());
        add(new Paragraph(Texts.text("concerns.change.text")), new FormGrid().wide(fields.fields()));
        getFooter()
                .add(
                        Buttons.quiet(Texts.text("shell.cancel"), this::close),
                        Buttons.primary(Texts.text("concerns.save"), () -> {
                            if (Failures.attempt(() -> stating.state(view.caseId(), fields.value()))) {
                                close();
                                Toasts.success(Texts.text("concerns.saved"));
                                view.refresh();
                            }
                        }));
    }
}
