package id.susun.implementation.ui;

import com.vaadin.flow.component.textfield.TextField;
import id.susun.implementation.PlanCost;
import id.susun.shell.FormGrid;
import id.susun.shell.RupiahField;
import id.susun.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Adds or changes a cost beside the programme lines. */
class CostDialog extends EntryDialog {

    CostDialog(PlanBoard board, @Nullable PlanCost before) {
        super(board, Texts.text(before == null ? "implementation.cost.add" : "implementation.cost.edit"));
        TextField purpose = watch("purpose", required("implementation.cost.purpose", 300));
        SourceSelect source =
                watch("funding", new SourceSelect(board.overview(), before == null ? null : before.funding()));
        RupiahField amount = watch("amount", money("implementation.cost.amount"));
        if (before != null) {
            purpose.setValue(before.purpose());
            amount.amount(before.amount());
        }
        form(
                new FormGrid().wide(purpose).with(source, amount),
                Texts.text("implementation.cost.save"),
                () -> board.work()
                        .funding()
                        .saveCost(
                                board.caseId(),
                                new PlanCost(
                                        before == null ? null : before.id(),
                                        before == null ? null : before.version(),
                                        source.source(),
                                        rupiah(amount),
                                        purpose.getValue())));
    }
}
