package id.susun.implementation.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.susun.implementation.PlanRisk;
import id.susun.implementation.RiskCategory;
import id.susun.shell.FormGrid;
import id.susun.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Adds or changes a risk. */
class RiskDialog extends EntryDialog {

    private static final int HIGHEST = 5;

    RiskDialog(PlanBoard board, @Nullable PlanRisk before) {
        super(board, Texts.text(before == null ? "implementation.risk.add" : "implementation.risk.edit"));
        TextField code = watch("code", required("implementation.code", 10));
        Select<RiskCategory> category = watch("category", choice("implementation.category", RiskCategory.class));
        TextArea description = watch("description", area("implementation.risk.description", 1000));
        IntegerField likelihood = watch("likelihood", count("implementation.risk.likelihood", 1, HIGHEST));
        IntegerField impact = watch("impact", count("implementation.risk.impact", 1, HIGHEST));
        TextArea mitigation = watch("mitigation", area("implementation.risk.mitigation", 1000));
        TextField owner = watch("owner", text("implementation.risk.owner", 200));
        TextArea communication = watch("communication", area("implementation.risk.communication", 1000));
        likelihood.setHelperText(Texts.text("implementation.risk.scale"));
        impact.setHelperText(Texts.text("implementation.risk.scale"));
        communication.setHelperText(Texts.text("implementation.risk.communication.helper"));
        description.setRequiredIndicatorVisible(true);
        mitigation.setRequiredIndicatorVisible(true);
        code.setValue(before == null ? "R" + (board.overview().risks().size() + 1) : before.code());
        if (before != null) {
            category.setValue(before.category());
            description.setValue(before.description());
            likelihood.setValue(before.likelihood());
            impact.setValue(before.impact());
            mitigation.setValue(before.mitigation());
            owner.setValue(before.owner());
            communication.setValue(before.communication());
        }
        form(
                new FormGrid(code, category)
                        .wide(description)
                        .with(likelihood, impact)
                        .wide(mitigation)
                        .with(owner)
                        .wide(communication),
                Texts.text("implementation.risk.save"),
                () -> board.work()
                        .risks()
                        .saveRisk(
                                board.caseId(),
                                new PlanRisk(
                                        before == null ? null : before.id(),
                                        before == null ? null : before.version(),
                                        code.getValue(),
                                        category.getValue(),
                                        description.getValue(),
                                        number(likelihood),
                                        number(impact),
                                        mitigation.getValue(),
                                        owner.getValue(),
                                        communication.getValue())));
    }
}
