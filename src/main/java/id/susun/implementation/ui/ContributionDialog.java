package id.susun.implementation.ui;

import com.vaadin.flow.component.textfield.TextField;
import id.susun.implementation.PlanContribution;
import id.susun.shell.FormGrid;
import id.susun.shell.RupiahField;
import id.susun.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Adds or changes a contribution in kind. */
class ContributionDialog extends EntryDialog {

    ContributionDialog(PlanBoard board, @Nullable PlanContribution before) {
        super(
                board,
                Texts.text(before == null ? "implementation.contribution.add" : "implementation.contribution.edit"));
        TextField partner = watch("partner", required("implementation.contribution.partner", 200));
        TextField item = watch("item", required("implementation.contribution.item", 300));
        RupiahField value = watch("value", money("implementation.contribution.value"));
        value.setHelperText(Texts.text("implementation.contribution.value.helper"));
        if (before != null) {
            partner.setValue(before.partner());
            item.setValue(before.item());
            value.amount(before.value());
        }
        form(
                new FormGrid().with(partner, value).wide(item),
                Texts.text("implementation.contribution.save"),
                () -> board.work()
                        .funding()
                        .saveContribution(
                                board.caseId(),
                                new PlanContribution(
                                        before == null ? null : before.id(),
                                        before == null ? null : before.version(),
                                        partner.getValue(),
                                        item.getValue(),
                                        rupiah(value))));
    }
}
