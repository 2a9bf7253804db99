package id.susun.needs.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import id.susun.needs.DescribeUnit;
import id.susun.needs.TraitKind;
import id.susun.shell.FormGrid;
import id.susun.shell.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds or changes a strength or weakness. */
class ProfileDialog extends EntryDialog {

    ProfileDialog(NeedsBoard board, @Nullable DescribeUnit before) {
        super(board, Texts.text(before == null ? "needs.profile.add" : "needs.profile.edit"));
        List<String> units = Stream.concat(
                        board.overview().gaps().stream().map(gap -> gap.facts().unit()),
                        board.overview().traits().stream().map(DescribeUnit::unit))
                .distinct()
                .sorted()
                .toList();
        FreeChoice unit = new FreeChoice(Texts.text("needs.gap.unit"), units);
        RadioButtonGroup<TraitKind> kind = new RadioButtonGroup<>(Texts.text("needs.profile.kind"));
        TextArea text = new TextArea(Texts.text("needs.profile.text"));
        kind.setItems(TraitKind.values());
        kind.setItemLabelGenerator(item -> Texts.label("needs.trait", item));
        kind.setValue(before == null ? TraitKind.STRENGTH : before.kind());
        unit.setRequiredIndicatorVisible(true);
        text.setRequiredIndicatorVisible(true);
        text.setMinRows(3);
        if (before != null) {
            unit.setValue(before.unit());
            text.setValue(before.text());
        }
        watch("unit", unit);
        watch("kind", kind);
        watch("text", text);
        form(
                new FormGrid(unit, kind).wide(text),
                Texts.text("needs.profile.save"),
                () -> board.work()
                        .profiles()
                        .describe(
                                board.caseId(),
                                new DescribeUnit(
                                        before == null ? null : before.id(),
                                        before == null ? null : before.version(),
                                        unit.text(),
                                        kind.getValue(),
                                        text.getValue())));
    }
}
