package id.susun.needs.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.susun.needs.CompetencyGap;
import id.susun.needs.EvidenceKind;
import id.susun.needs.NoteEvidence;
import id.susun.shell.Fields;
import id.susun.shell.FormGrid;
import id.susun.shell.Texts;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Adds or changes an evidence note. */
class EvidenceDialog extends EntryDialog {

    private final Select<EvidenceKind> kind = new Select<>();
    private final TextField title = new TextField(Texts.text("needs.evidence.title"));
    private final DatePicker takenOn = Fields.date(Texts.text("needs.evidence.date"));
    private final IntegerField respondents = new IntegerField(Texts.text("needs.evidence.respondents"));
    private final TextArea text = new TextArea(Texts.text("needs.evidence.text"));
    private final MultiSelectComboBox<CompetencyGap> gaps =
            new MultiSelectComboBox<>(Texts.text("needs.evidence.gaps"));
    private final @Nullable NoteEvidence before;

    EvidenceDialog(NeedsBoard board, @Nullable NoteEvidence before) {
        super(board, Texts.text(before == null ? "needs.evidence.add" : "needs.evidence.edit"));
        this.before = before;
        kind.setLabel(Texts.text("needs.evidence.kind"));
        kind.setItems(EvidenceKind.values());
        kind.setItemLabelGenerator(item -> Texts.label("needs.evidence", item));
        kind.setValue(EvidenceKind.SURVEY);
        title.setRequiredIndicatorVisible(true);
        takenOn.setMax(LocalDate.now(board.work().clock()));
        takenOn.setValue(LocalDate.now(board.work().clock()));
        respondents.setHelperText(Texts.text("needs.evidence.respondents.helper"));
        text.setMinRows(4);
        text.setRequiredIndicatorVisible(true);
        gaps.setItems(board.overview().gaps());
        gaps.setItemLabelGenerator(CompetencyGap::label);
        gaps.setHelperText(Texts.text("needs.evidence.gaps.helper"));
        if (before != null) {
            show(board, before);
        }
        watch("kind", kind);
        watch("title", title);
        watch("takenOn", takenOn);
        watch("respondents", respondents);
        watch("text", text);
        form(
                new FormGrid().wide(title).with(kind, takenOn, respondents).wide(text, gaps),
                Texts.text("needs.evidence.save"),
                () -> board.work().evidence().note(board.caseId(), command()));
    }

    private void show(NeedsBoard board, NoteEvidence note) {
        kind.setValue(note.kind());
        title.setValue(note.title());
        takenOn.setValue(note.takenOn());
        respondents.setValue(note.respondents());
        text.setValue(note.text());
        gaps.setValue(board.overview().gaps().stream()
                .filter(gap -> note.gaps().contains(gap.id()))
                .collect(Collectors.toSet()));
    }

    private NoteEvidence command() {
        return new NoteEvidence(
                before == null ? null : before.id(),
                before == null ? null : before.version(),
                kind.getValue(),
                title.getValue(),
                text.getValue(),
                takenOn.getValue(),
                respondents.getValue(),
                gaps.getValue().stream().map(CompetencyGap::id).collect(Collectors.toSet()));
    }
}
