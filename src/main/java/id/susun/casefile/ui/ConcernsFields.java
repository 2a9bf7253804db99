package id.susun.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import id.susun.casefile.Concerns;
import id.susun.casefile.Subject;
import id.susun.shell.Texts;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks what a policy concerns; both may stay open until the text is submitted. */
final class ConcernsFields implements Serializable {

    private final Select<Subject> subject = new Select<>();
    private final RadioButtonGroup<Boolean> budget = new RadioButtonGroup<>(Texts.text("concerns.budget"));
    private final boolean asksSubject;

    /** {@code known}: all affairs of the tenant; a retired one is shown only where the case has it. */
    ConcernsFields(List<Subject> known, Concerns before) {
        List<Subject> offered = known.stream()
                .filter(one -> !one.retired() || one.code().equals(before.subject()))
                .toList();
        asksSubject = !offered.isEmpty();
        subject.setLabel(Texts.text("concerns.subject"));
        subject.setHelperText(Texts.text("concerns.subject.help"));
        subject.setItems(offered);
        subject.setItemLabelGenerator(one -> one == null ? Texts.text("concerns.unsaid") : one.name());
        subject.setEmptySelectionAllowed(true);
        subject.setEmptySelectionCaption(Texts.text("concerns.unsaid"));
        find(offered, before).ifPresent(subject::setValue);
        budget.setHelperText(Texts.text("concerns.budget.help"));
        budget.setItems(true, false);
        budget.setItemLabelGenerator(ConcernsFields::budgetWords);
        if (before.budgetEffect() != null) {
            budget.setValue(before.budgetEffect());
        }
    }

    private static Optional<Subject> find(List<Subject> offered, Concerns before) {
        return offered.stream()
                .filter(one -> one.code().equals(before.subject()))
                .findFirst();
    }

    static String budgetWords(boolean effect) {
        return Texts.text(effect ? "concerns.budget.yes" : "concerns.budget.no");
    }

    Component[] fields() {
        List<Component> fields = new ArrayList<>();
        if (asksSubject) {
            fields.add(subject);
        }
        fields.add(budget);
        return fields.toArray(Component[]::new);
    }

    Concerns value() {
        return new Concerns(
                subject.getValue() == null ? null : subject.getValue().code(), budget.getValue());
    }
}
