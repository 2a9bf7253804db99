package id.susun.implementation.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.susun.implementation.PlanFunding;
import id.susun.shell.FormGrid;
import id.susun.shell.RupiahField;
import id.susun.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Adds or changes a funding source. */
class SourceDialog extends EntryDialog {

    SourceDialog(PlanBoard board, @Nullable PlanFunding before) {
        super(board, Texts.text(before == null ? "implementation.funding.add" : "implementation.funding.edit"));
        TextField name = watch("name", required("implementation.funding.name", 200));
        TextField code = watch("code", required("implementation.code", 30));
        RupiahField ceiling = watch("ceiling", money("implementation.funding.ceiling"));
        TextArea legalBasis = watch("legalBasis", area("implementation.funding.basis", 500));
        TextField status = watch("status", text("implementation.funding.status", 200));
        code.setHelperText(Texts.text("implementation.funding.code.helper"));
        ceiling.setHelperText(Texts.text("implementation.funding.ceiling.helper"));
        status.setHelperText(Texts.text("implementation.funding.status.helper"));
        legalBasis.setHelperText(Texts.text("implementation.funding.basis.helper"));
        if (before != null) {
            name.setValue(before.name());
            code.setValue(before.code());
            ceiling.amount(before.ceiling());
            legalBasis.setValue(before.legalBasis());
            status.setValue(before.status());
        }
        form(
                new FormGrid().wide(name).with(code, ceiling).wide(status, legalBasis),
                Texts.text("implementation.funding.save"),
                () -> board.work()
                        .funding()
                        .saveSource(
                                board.caseId(),
                                new PlanFunding(
                                        before == null ? null : before.id(),
                                        before == null ? null : before.version(),
                                        code.getValue(),
                                        name.getValue(),
                                        legalBasis.getValue(),
                                        status.getValue(),
                                        rupiah(ceiling))));
    }
}
