package id.susun.drafting.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.susun.drafting.basis.BasisKind;
import id.susun.drafting.basis.BasisRegister;
import id.susun.drafting.basis.BasisStatus;
import id.susun.drafting.basis.LegalBasis;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.Fields;
import id.susun.shell.FormGrid;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Enters legislation in the register, changes it, or corrects a national row for this government. */
class BasisDialog extends Dialog {

    private final Select<BasisKind> kind = new Select<>();
    private final TextField name = new TextField(Texts.text("basis.name"));
    private final TextField number = new TextField(Texts.text("basis.number"));
    private final IntegerField year = new IntegerField(Texts.text("basis.year"));
    private final TextArea titled = new TextArea(Texts.text("basis.title"));
    private final TextField gazette = new TextField(Texts.text("basis.gazette"));
    private final DatePicker enactedOn = Fields.date(Texts.text("basis.enacted"));
    private final Select<BasisStatus> status = new Select<>();
    private final TextArea changedBy = new TextArea(Texts.text("basis.changedBy"));
    private final Select<String> source = new Select<>();
    private final @Nullable LegalBasis before;

    BasisDialog(BasisRegister register, @Nullable LegalBasis before, Runnable saved) {
        this.before = before;
        setHeaderTitle(Texts.text(before == null ? "basis.add" : "basis.edit"));
        setWidth("min(44rem, calc(100vw - 2rem))");
        setCloseOnOutsideClick(false);
        kind.setLabel(Texts.text("basis.kind"));
        kind.setItems(Arrays.stream(BasisKind.values())
                .filter(choice -> choice != BasisKind.UUD)
                .toList());
        kind.setItemLabelGenerator(BasisKind::title);
        kind.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                name.setValue(change.getValue().title());
            }
        });
        status.setLabel(Texts.text("basis.column.status"));
        status.setItems(BasisStatus.values());
        status.setItemLabelGenerator(choice -> Texts.label("basis.status", choice));
        status.addValueChangeListener(change -> changedBy.setVisible(change.getValue() != BasisStatus.IN_FORCE));
        source.setLabel(Texts.text("basis.column.source"));
        source.setItems("P", "S", "M");
        source.setItemLabelGenerator(mark -> Texts.text("basis.source." + mark));
        name.setHelperText(Texts.text("basis.name.helper"));
        gazette.setHelperText(Texts.text("basis.gazette.helper"));
        changedBy.setHelperText(Texts.text("basis.changedBy.helper"));
        show(before);
        if (before != null && before.isNational()) {
            add(new Paragraph(Texts.text("basis.correct.hint")));
        }
        add(new FormGrid()
                .with(kind, name, number, year)
                .wide(titled, gazette)
                .with(enactedOn, status)
                .wide(changedBy)
                .with(source));
        getFooter()
                .add(
                        Buttons.quiet(Texts.text("shell.cancel"), this::close),
                        Buttons.primary(Texts.text("basis.save"), () -> {
                            if (Failures.attempt(() -> register.save(basis()), fields())) {
                                Toasts.success(Texts.text("basis.saved"));
                                saved.run();
                                close();
                            }
                        }));
    }

    private void show(@Nullable LegalBasis row) {
        kind.setValue(row == null ? BasisKind.PERDA : row.kind());
        name.setValue(row == null ? BasisKind.PERDA.title() : row.name());
        number.setValue(row == null ? "" : row.number());
        year.setValue(row == null ? null : Integer.valueOf(row.year()));
        titled.setValue(row == null ? "" : row.title());
        gazette.setValue(row == null ? "" : row.gazette());
        enactedOn.setValue(row == null ? null : row.enactedOn());
        status.setValue(row == null ? BasisStatus.IN_FORCE : row.status());
        changedBy.setVisible(status.getValue() != BasisStatus.IN_FORCE);
        changedBy.setValue(row == null ? "" : row.changedBy());
        source.setValue(row == null ? "P" : row.source());
    }

    private LegalBasis basis() {
        return new LegalBasis(
                before == null || before.isNational() ? null : before.id(),
                before == null ? null : before.version(),
                kind.getValue(),
                name.getValue(),
                number.getValue(),
                Objects.requireNonNullElse(year.getValue(), 0),
                titled.getValue(),
                gazette.getValue(),
                enactedOn.getValue(),
                status.getValue(),
                changedBy.isVisible() ? changedBy.getValue() : "",
                source.getValue());
    }

    private Map<String, HasValidationProperties> fields() {
        return Map.of(
                "name",
                name,
                "number",
                number,
                "year",
                year,
                "title",
                titled,
                "gazette",
                gazette,
                "changedBy",
                changedBy);
    }
}
