package id.susun.evaluation.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.susun.casefile.NodeKind;
import id.susun.casefile.ThreadNode;
import id.susun.evaluation.IndicatorLevel;
import id.susun.evaluation.SaveIndicator;
import id.susun.shell.FormGrid;
import id.susun.shell.Texts;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Adds or changes an indicator. */
class IndicatorDialog extends EntryDialog {

    private final @Nullable SaveIndicator before;
    private final TextField code;
    private final TextField name;
    private final Select<IndicatorLevel> level;
    private final TextField unit;
    private final TextArea formula;
    private final TextField frequency;
    private final TextField source;
    private final BigDecimalField baseline;
    private final BigDecimalField target;
    private final BigDecimalField actual;
    private final MultiSelectComboBox<ThreadNode> restsOn =
            new MultiSelectComboBox<>(Texts.text("evaluation.indicator.rests"));

    IndicatorDialog(EvaluationBoard board, @Nullable SaveIndicator before) {
        super(board, Texts.text(before == null ? "evaluation.indicator.add" : "evaluation.indicator.edit"));
        this.before = before;
        code = watch("code", Entry.line("evaluation.indicator.code", before == null ? "" : before.code()));
        name = watch("name", Entry.line("evaluation.indicator.name", before == null ? "" : before.name()));
        level = Entry.choice(
                "evaluation.indicator.level",
                "evaluation.level",
                IndicatorLevel.class,
                before == null ? IndicatorLevel.OUTPUT : before.level());
        unit = watch("unit", Entry.line("evaluation.indicator.unit", before == null ? "" : before.unit()));
        formula = watch("formula", Entry.text("evaluation.indicator.formula", before == null ? "" : before.formula()));
        frequency = watch(
                "frequency", Entry.line("evaluation.indicator.frequency", before == null ? "" : before.frequency()));
        source = watch("source", Entry.line("evaluation.indicator.source", before == null ? "" : before.source()));
        baseline = watch(
                "baseline", Entry.number("evaluation.indicator.baseline", before == null ? null : before.baseline()));
        target = watch("target", Entry.number("evaluation.indicator.target", before == null ? null : before.target()));
        actual = watch("actual", Entry.number("evaluation.indicator.actual", before == null ? null : before.actual()));
        code.setHelperText(Texts.text("evaluation.indicator.code.help"));
        unit.setHelperText(Texts.text("evaluation.indicator.unit.help"));
        target.setHelperText(Texts.text("evaluation.indicator.target.help"));
        actual.setHelperText(Texts.text("evaluation.indicator.actual.help"));
        code.setRequiredIndicatorVisible(true);
        name.setRequiredIndicatorVisible(true);
        unit.setRequiredIndicatorVisible(true);
        target.setRequiredIndicatorVisible(true);
        tie();
        form(
                new FormGrid(code, level)
                        .wide(name)
                        .with(unit, baseline, target, actual)
                        .wide(formula)
                        .with(frequency, source)
                        .wide(restsOn),
                Texts.text("evaluation.indicator.save"),
                () -> board.work().indicators().save(board.caseId(), command()));
    }

    private void tie() {
        List<ThreadNode> nodes = board().work().thread().nodes(board().caseId()).stream()
                .filter(node -> node.kind() == NodeKind.GAP
                        || node.kind() == NodeKind.ARTICLE
                        || node.kind() == NodeKind.PROGRAMME)
                .toList();
        restsOn.setItems(nodes);
        restsOn.setItemLabelGenerator(ThreadNode::label);
        restsOn.setHelperText(Texts.text("evaluation.indicator.rests.help"));
        if (before != null) {
            restsOn.setValue(nodes.stream()
                    .filter(node -> before.restsOn().contains(node.id()))
                    .collect(Collectors.toSet()));
        }
    }

    private SaveIndicator command() {
        return new SaveIndicator(
                before == null ? null : before.id(),
                before == null ? null : before.version(),
                code.getValue(),
                name.getValue(),
                level.getValue(),
                unit.getValue(),
                formula.getValue(),
                frequency.getValue(),
                source.getValue(),
                baseline.getValue(),
                target.getValue(),
                actual.getValue(),
                restsOn.getValue().stream().map(ThreadNode::id).collect(Collectors.toSet()));
    }
}
