package id.susun.implementation.ui;

import com.vaadin.flow.component.select.Select;
import id.susun.implementation.PlanFunding;
import id.susun.implementation.PlanOverview;
import id.susun.implementation.SourceBudget;
import id.susun.shell.Formats;
import id.susun.shell.Texts;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A choice of funding source, with what is left under the ceiling of the one chosen. */
class SourceSelect extends Select<PlanFunding> {

    private final List<SourceBudget> budgets;

    SourceSelect(PlanOverview plan, @Nullable UUID chosen) {
        this.budgets = plan.sources();
        setLabel(Texts.text("implementation.funding.source"));
        List<PlanFunding> sources = budgets.stream().map(SourceBudget::source).toList();
        setItems(sources);
        setItemLabelGenerator(PlanFunding::label);
        setRequiredIndicatorVisible(true);
        addValueChangeListener(change -> explain());
        sources.stream()
                .filter(source -> chosen == null ? sources.size() == 1 : chosen.equals(source.id()))
                .findFirst()
                .ifPresent(this::setValue);
    }

    private void explain() {
        budgets.stream()
                .filter(budget -> budget.source().equals(getValue()))
                .findFirst()
                .ifPresent(budget ->
                        setHelperText(Texts.text("implementation.funding.left.helper", Formats.rupiah(budget.left()))));
    }

    /** Nothing chosen goes to the service as null, and the service says so at this field. */
    @SuppressWarnings("NullAway")
    UUID source() {
        return getValue() == null ? null : getValue().id();
    }
}
