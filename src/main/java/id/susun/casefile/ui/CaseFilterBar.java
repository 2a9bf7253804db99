package id.susun.casefile.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import id.susun.casefile.CaseStatus;
import id.susun.casefile.Instrument;
import id.susun.shell.Texts;
import id.susun.tenant.Workspace;
import id.susun.workflow.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields that narrow the list of policies. */
class CaseFilterBar extends Div {

    private final TextField text = new TextField(Texts.text("cases.search"));
    private final Select<Stage> stage = choice("cases.stage", "stage", Stage.values());
    private final Select<CaseStatus> status = choice("cases.status", "case-status", CaseStatus.values());
    private final Select<Instrument> instrument = choice("cases.instrument", "instrument", Instrument.values());
    private final ComboBox<Workspace> workspace = new ComboBox<>(Texts.text("cases.workspace"));

    CaseFilterBar(CaseQuery query, List<Workspace> workspaces, SerializableConsumer<CaseQuery> search) {
        addClassName("filter-bar");
        getElement().setAttribute("role", "search");
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        text.setMaxLength(200);
        text.addClassName("filter-text");
        workspace.setItems(workspaces);
        workspace.setItemLabelGenerator(Workspace::name);
        workspace.setClearButtonVisible(true);
        workspace.setPlaceholder(Texts.text("cases.any"));
        fill(query, workspaces);
        text.addValueChangeListener(change -> search.accept(query()));
        stage.addValueChangeListener(change -> search.accept(query()));
        status.addValueChangeListener(change -> search.accept(query()));
        instrument.addValueChangeListener(change -> search.accept(query()));
        workspace.addValueChangeListener(change -> search.accept(query()));
        add(text, stage, status, instrument, workspace);
    }

    private void fill(CaseQuery query, List<Workspace> workspaces) {
        text.setValue(query.text() == null ? "" : query.text());
        stage.setValue(query.stage());
        status.setValue(query.status());
        instrument.setValue(query.instrument());
        workspaces.stream()
                .filter(one -> one.id().equals(query.workspace()))
                .findFirst()
                .ifPresent(workspace::setValue);
    }

    private CaseQuery query() {
        @Nullable Workspace unit = workspace.getValue();
        return new CaseQuery(
                text.getValue().isBlank() ? null : text.getValue().strip(),
                stage.getValue(),
                status.getValue(),
                instrument.getValue(),
                unit == null ? null : unit.id());
    }

    private static <E extends Enum<E>> Select<E> choice(String labelKey, String prefix, E[] values) {
        Select<E> select = new Select<>();
        select.setLabel(Texts.text(labelKey));
        select.setItems(values);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Texts.text("cases.any"));
        select.setItemLabelGenerator(value -> value == null ? Texts.text("cases.any") : Texts.label(prefix, value));
        return select;
    }
}
