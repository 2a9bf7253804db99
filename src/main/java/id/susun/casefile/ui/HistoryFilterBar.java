package id.susun.casefile.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import id.susun.audit.AuditActor;
import id.susun.audit.AuditFilter;
import id.susun.shell.Fields;
import id.susun.shell.Formats;
import id.susun.shell.Texts;
import id.susun.tenant.CaseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields that narrow a history, of a case or of the whole government. */
class HistoryFilterBar extends Div {

    private final TextField text = new TextField(Texts.text("history.search"));
    private final ComboBox<String> kind = new ComboBox<>(Texts.text("history.group"));
    private final ComboBox<AuditActor> actor = new ComboBox<>(Texts.text("history.who"));
    private final DatePicker from = Fields.date(Texts.text("history.from"));
    private final DatePicker until = Fields.date(Texts.text("history.until"));
    private final List<AbstractField<?, ?>> fields = List.of(text, kind, actor, from, until);
    private final SerializableRunnable search;
    private boolean clearing;

    /** Offers {@code kinds} and {@code actors} (none: no such field) and calls {@code search} whenever a field changes. */
    HistoryFilterBar(List<String> kinds, List<AuditActor> actors, SerializableRunnable search) {
        this.search = search;
        addClassNames("filter-bar", "history-filters");
        getElement().setAttribute("role", "search").setAttribute("aria-label", Texts.text("history.filters"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setMaxLength(200);
        text.addClassName("filter-text");
        choice(kind, kinds);
        kind.addClassName("filter-wide");
        kind.setItemLabelGenerator(HistoryKinds::label);
        choice(actor, actors);
        actor.setItemLabelGenerator(AuditActor::name);
        actor.setVisible(!actors.isEmpty());
        from.setClearButtonVisible(true);
        until.setClearButtonVisible(true);
        fields.forEach(field -> field.addValueChangeListener(change -> changed()));
        add(text, kind, actor, from, until);
    }

    private static <T> void choice(ComboBox<T> field, List<T> items) {
        field.setItems(items);
        field.setClearButtonVisible(true);
        field.setPlaceholder(Texts.text("cases.any"));
    }

    /** What the fields say, for one case or (null) the whole government. */
    AuditFilter filter(@Nullable CaseId caseId) {
        return new AuditFilter(
                caseId,
                text.getValue().isBlank() ? null : text.getValue(),
                actor.getOptionalValue().map(AuditActor::id).orElse(null),
                kind.getValue(),
                start(from.getValue()),
                until.getValue() == null ? null : start(until.getValue().plusDays(1)));
    }

    /** Empties the fields, searches once, and leaves the person at the first of them. */
    void clear() {
        clearing = true;
        fields.forEach(AbstractField::clear);
        clearing = false;
        changed();
        text.focus();
    }

    private void changed() {
        if (clearing) {
            return;
        }
        boolean backwards = from.getValue() != null
                && until.getValue() != null
                && until.getValue().isBefore(from.getValue());
        until.setErrorMessage(Texts.text("history.backwards"));
        until.setInvalid(backwards);
        if (!backwards) {
            search.run();
        }
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Formats.zone()).toInstant();
    }
}
