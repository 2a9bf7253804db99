package id.susun.approval.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which changes of a returned text make each office initial again. */
class RestartSection extends Section {

    private static final List<Office> INITIALLING =
            List.of(Office.KEPALA_PD, Office.KABAG_HUKUM, Office.ASISTEN, Office.SEKDA);

    private final RestartRules rules;
    private final List<Select<RestartScope>> fields = new ArrayList<>();

    RestartSection(RestartRules rules) {
        super(Texts.text("route.restart"));
        this.rules = rules;
        withHint(Texts.text("route.restart.hint"));
        Map<Office, RestartScope> scopes = rules.scopes();
        FormGrid grid = new FormGrid();
        for (Office office : INITIALLING) {
            Select<RestartScope> field = new Select<>();
            field.setLabel(Labels.office(office));
            field.setItems(RestartScope.values());
            field.setItemLabelGenerator(scope -> Texts.label("route.restart", scope));
            field.setValue(scopes.get(office));
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    save(office, change.getValue());
                }
            });
            fields.add(field);
            grid.with(field);
        }
        Div bar = new Div(Buttons.secondary(Texts.text("route.restart.all"), this::everybody));
        bar.addClassName("row-actions");
        add(grid, bar);
    }

    private void save(Office office, RestartScope scope) {
        if (Failures.attempt(() -> rules.set(office, scope))) {
            Toasts.success(Texts.text("route.restart.saved"));
        }
    }

    private void everybody() {
        for (int i = 0; i < INITIALLING.size(); i++) {
            save(INITIALLING.get(i), RestartScope.ALWAYS);
            fields.get(i).setValue(RestartScope.ALWAYS);
        }
    }
}
