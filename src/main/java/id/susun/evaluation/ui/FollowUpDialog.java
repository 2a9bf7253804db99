package id.susun.evaluation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.susun.evaluation.FollowUpStatus;
import id.susun.evaluation.SaveFollowUp;
import id.susun.evaluation.SaveIndicator;
import id.susun.shell.Fields;
import id.susun.shell.FormGrid;
import id.susun.shell.Texts;
import id.susun.survey.SkmElement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds or changes a follow-up action. */
class FollowUpDialog extends EntryDialog {

    FollowUpDialog(EvaluationBoard board, @Nullable SaveFollowUp before) {
        super(board, Texts.text(before == null ? "evaluation.follow-up.add" : "evaluation.follow-up.edit"));
        TextArea action =
                watch("action", Entry.text("evaluation.follow-up.action", before == null ? "" : before.action()));
        TextField owner =
                watch("owner", Entry.line("evaluation.follow-up.owner", before == null ? "" : before.owner()));
        DatePicker due = watch("dueOn", Fields.date(Texts.text("evaluation.follow-up.due")));
        Select<FollowUpStatus> status = Entry.choice(
                "evaluation.follow-up.status",
                "evaluation.status",
                FollowUpStatus.class,
                before == null ? FollowUpStatus.PLANNED : before.status());
        ComboBox<String> about = watch("about", about(board, before));
        if (before != null) {
            due.setValue(before.dueOn());
        }
        action.setRequiredIndicatorVisible(true);
        owner.setRequiredIndicatorVisible(true);
        due.setRequiredIndicatorVisible(true);
        form(
                new FormGrid().wide(action).with(about, owner, due, status),
                Texts.text("evaluation.follow-up.save"),
                () -> board.work()
                        .followUps()
                        .save(
                                board.caseId(),
                                new SaveFollowUp(
                                        before == null ? null : before.id(),
                                        before == null ? null : before.version(),
                                        action.getValue(),
                                        about.getValue() == null ? "" : about.getValue(),
                                        owner.getValue(),
                                        due.getValue(),
                                        status.getValue())));
    }

    private static ComboBox<String> about(EvaluationBoard board, @Nullable SaveFollowUp before) {
        ComboBox<String> about = new ComboBox<>(Texts.text("evaluation.follow-up.about"));
        List<String> known = Stream.concat(
                        Arrays.stream(SkmElement.values()).map(SkmElement::name),
                        board.overview().indicators().stream().map(SaveIndicator::code))
                .toList();
        about.setItems(known);
        about.setItemLabelGenerator(code -> known.indexOf(code) >= 0 && known.indexOf(code) < SkmElement.values().length
                ? SurveySection.name(SkmElement.valueOf(code))
                : code);
        about.setHelperText(Texts.text("evaluation.follow-up.about.help"));
        about.setClearButtonVisible(true);
        if (before != null && !before.about().isBlank()) {
            about.setValue(before.about());
        }
        return about;
    }
}
