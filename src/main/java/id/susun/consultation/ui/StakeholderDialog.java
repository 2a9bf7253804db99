package id.susun.consultation.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.susun.casefile.ui.CaseView;
import id.susun.consultation.Level;
import id.susun.consultation.SaveStakeholder;
import id.susun.consultation.StakeholderCategory;
import id.susun.consultation.StakeholderLine;
import id.susun.shell.Failures;
import id.susun.shell.FormGrid;
import id.susun.shell.Texts;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds a stakeholder or changes one. */
class StakeholderDialog {

    private final Desk desk;
    private final CaseView view;
    private final Runnable changed;
    private final @Nullable StakeholderLine line;
    private final TextField name;
    private final Select<StakeholderCategory> category;
    private final TextField label;
    private final TextField role;
    private final Select<Level> interest;
    private final Select<Level> influence;
    private final TextField method;

    StakeholderDialog(Desk desk, CaseView view, @Nullable StakeholderLine line, Runnable changed) {
        this.desk = desk;
        this.view = view;
        this.changed = changed;
        this.line = line;
        name = Fields.line("consultation.stakeholder.name", line == null ? null : line.name());
        category = Fields.choice(
                "consultation.stakeholder.category",
                "consultation.category",
                StakeholderCategory.class,
                line == null ? null : line.category());
        label = Fields.line("consultation.stakeholder.label", line == null ? null : line.categoryLabel());
        role = Fields.line("consultation.stakeholder.role", line == null ? null : line.role());
        interest = Fields.choice(
                "consultation.stakeholder.interest",
                "consultation.level",
                Level.class,
                line == null ? null : line.interest());
        influence = Fields.choice(
                "consultation.stakeholder.influence",
                "consultation.level",
                Level.class,
                line == null ? null : line.influence());
        method = Fields.line("consultation.stakeholder.method", line == null ? null : line.method());
        method.setHelperText(Texts.text("consultation.stakeholder.method.help"));
        category.addValueChangeListener(change -> showLabel());
        showLabel();
    }

    private void showLabel() {
        label.setVisible(category.getValue() == StakeholderCategory.LAINNYA);
    }

    void open() {
        new FormDialog(
                        line == null
                                ? Texts.text("consultation.map.add")
                                : Texts.text("consultation.map.edit", line.name()),
                        new FormGrid()
                                .wide(name)
                                .with(category, label, role, interest, influence)
                                .wide(method),
                        Texts.text("consultation.map.save"),
                        this::save)
                .open();
    }

    private boolean save() {
        boolean saved = Failures.attempt(
                () -> desk.plan()
                        .saveStakeholder(
                                view.caseId(),
                                new SaveStakeholder(
                                        line == null ? null : line.id(),
                                        name.getValue(),
                                        category.getValue(),
                                        label.getValue(),
                                        role.getValue(),
                                        interest.getValue(),
                                        influence.getValue(),
                                        method.getValue(),
                                        line == null ? 0 : line.version())),
                Map.of(
                        "name", name,
                        "category", category,
                        "categoryLabel", label,
                        "role", role,
                        "interest", interest,
                        "influence", influence,
                        "method", method));
        if (saved) {
            changed.run();
        }
        return saved;
    }
}
