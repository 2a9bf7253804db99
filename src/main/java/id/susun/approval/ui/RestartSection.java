package id.susun.approval.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import id.susun.approval.RestartRules;
import id.susun.approval.RestartScope;
import id.susun.identity.Office;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.FormGrid;
import id.susun.shell.Labels;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import id.susun.workflow.Step;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** On which changes of a returned text each office initials again, and each institution outside is asked again. */
class RestartSection extends Section {

    private static final List<Office> INITIALLING =
            List.of(Office.KEPALA_PD, Office.KABAG_HUKUM, Office.ASISTEN, Office.SEKDA);

    private final RestartRules rules;
    private final Map<Office, Select<RestartScope>> fields = new EnumMap<>(Office.class);
    private final Map<Step, Select<RestartScope>> outside = new EnumMap<>(Step.class);

    RestartSection(RestartRules rules) {
        super(Texts.text("route.restart"));
        this.rules = rules;
        withHint(Texts.text("route.restart.hint"));
        Map<Office, RestartScope> scopes = rules.scopes();
        FormGrid grid = new FormGrid();
        for (Office office : INITIALLING) {
            Select<RestartScope> field = field(
                    Labels.office(office), List.of(RestartScope.values()), Objects.requireNonNull(scopes.get(office)));
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    save(() -> rules.set(office, change.getValue()));
                }
            });
            fields.put(office, field);
            grid.with(field);
        }
        FormGrid steps = new FormGrid();
        Map<Step, RestartScope> external = rules.externalScopes();
        for (Step step : RestartRules.EXTERNAL) {
            Select<RestartScope> field = field(
                    Texts.label("step", step), RestartScope.choices(step), Objects.requireNonNull(external.get(step)));
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    save(() -> rules.set(step, change.getValue()));
                }
            });
            outside.put(step, field);
            steps.with(field);
        }
        Paragraph hint = new Paragraph(Texts.text("route.restart.external.hint"));
        hint.addClassName("section-hint");
        Div bar = new Div(Buttons.secondary(Texts.text("route.restart.all"), this::everybody));
        bar.addClassName("row-actions");
        Div beyond = new Div(new H3(Texts.text("route.restart.external")), hint, steps);
        beyond.addClassName("restart-outside");
        add(grid, beyond, bar);
    }

    private static Select<RestartScope> field(String label, List<RestartScope> choices, RestartScope value) {
        Select<RestartScope> field = new Select<>();
        field.setLabel(label);
        field.setItems(choices);
        field.setItemLabelGenerator(scope -> Texts.label("route.restart", scope));
        field.setValue(value);
        return field;
    }

    private void save(SerializableRunnable change) {
        if (Failures.attempt(change::run)) {
            Toasts.success(Texts.text("route.restart.saved"));
        }
    }

    private void everybody() {
        save(() -> {
            fields.keySet().forEach(office -> rules.set(office, RestartScope.ALWAYS));
            outside.keySet().forEach(step -> rules.set(step, RestartScope.ALWAYS));
        });
        Map<Office, RestartScope> scopes = rules.scopes();
        Map<Step, RestartScope> external = rules.externalScopes();
        fields.forEach((office, field) -> field.setValue(scopes.get(office)));
        outside.forEach((step, field) -> field.setValue(external.get(step)));
    }
}
