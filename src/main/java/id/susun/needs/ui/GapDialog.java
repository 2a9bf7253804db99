package id.susun.needs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import id.susun.needs.Competency;
import id.susun.needs.CompetencyGap;
import id.susun.needs.RecordGap;
import id.susun.needs.Usg;
import id.susun.shell.FormGrid;
import id.susun.shell.Texts;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Adds or changes one gap. */
class GapDialog extends EntryDialog {

    private static final int HIGHEST = 5;
    private static final int MOST_STAFF = 1_000_000;

    private final FreeChoice unit;
    private final FreeChoice positionGroup;
    private final CompetencyField competency;
    private final IntegerField staff = stepper("needs.gap.staff", MOST_STAFF);
    private final IntegerField required = stepper("needs.gap.required", HIGHEST);
    private final BigDecimalField actual = new BigDecimalField(Texts.text("needs.gap.actual"));
    private final IntegerField urgency = stepper("needs.usg.urgency", HIGHEST);
    private final IntegerField seriousness = stepper("needs.usg.seriousness", HIGHEST);
    private final IntegerField growth = stepper("needs.usg.growth", HIGHEST);
    private final @Nullable RecordGap before;

    GapDialog(NeedsBoard board, @Nullable RecordGap before) {
        super(board, Texts.text(before == null ? "needs.gap.add" : "needs.gap.edit"));
        this.before = before;
        List<RecordGap> known =
                board.overview().gaps().stream().map(CompetencyGap::facts).toList();
        unit = new FreeChoice(Texts.text("needs.gap.unit"), distinct(known, RecordGap::unit));
        positionGroup = new FreeChoice(Texts.text("needs.gap.position"), distinct(known, RecordGap::positionGroup));
        competency = new CompetencyField(board.work().catalogue().all());
        unit.setRequiredIndicatorVisible(true);
        positionGroup.setRequiredIndicatorVisible(true);
        actual.setHelperText(Texts.text("needs.gap.actual.helper"));
        actual.setLocale(Texts.locale());
        actual.setRequiredIndicatorVisible(true);
        watch("unit", unit);
        watch("positionGroup", positionGroup);
        watch("code", competency);
        watch("competency", competency);
        watch("staff", staff);
        watch("requiredLevel", required);
        watch("actualLevel", actual);
        unit.setHelperText(Texts.text("needs.gap.position.helper"));
        positionGroup.setHelperText(Texts.text("needs.gap.position.helper"));
        watch("urgency", urgency);
        watch("seriousness", seriousness);
        watch("growth", growth);
        if (before != null) {
            show(before);
        }
        form(
                new FormGrid(unit, positionGroup)
                        .wide(competency, row(staff, required, actual), row(urgency, seriousness, growth)),
                Texts.text("needs.gap.save"),
                () -> board.work().gaps().record(board.caseId(), command()));
    }

    private void show(RecordGap gap) {
        unit.setValue(gap.unit());
        positionGroup.setValue(gap.positionGroup());
        competency.setValue(new Competency(gap.code(), gap.competency(), gap.type()));
        staff.setValue(gap.staff());
        required.setValue(gap.requiredLevel());
        actual.setValue(gap.actualLevel());
        urgency.setValue(gap.usg().urgency());
        seriousness.setValue(gap.usg().seriousness());
        growth.setValue(gap.usg().growth());
    }

    /** An empty number becomes one that the service refuses at its field. */
    private RecordGap command() {
        Competency chosen = competency.competency();
        return new RecordGap(
                before == null ? null : before.id(),
                before == null ? null : before.version(),
                unit.text(),
                positionGroup.text(),
                chosen.code(),
                chosen.name(),
                chosen.type(),
                number(staff),
                number(required),
                Objects.requireNonNullElse(actual.getValue(), java.math.BigDecimal.ONE.negate()),
                new Usg(number(urgency), number(seriousness), number(growth)));
    }

    private static int number(IntegerField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }

    private static List<String> distinct(List<RecordGap> known, Function<RecordGap, String> part) {
        return known.stream().map(part).distinct().sorted().toList();
    }

    private static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("needs-row");
        return row;
    }

    private static IntegerField stepper(String key, int max) {
        IntegerField field = new IntegerField(Texts.text(key));
        field.setHelperText(Texts.text(key + ".helper"));
        field.setMin(1);
        field.setMax(max);
        field.setStepButtonsVisible(true);
        field.setRequiredIndicatorVisible(true);
        return field;
    }
}
