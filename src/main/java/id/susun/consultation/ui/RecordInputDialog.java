package id.susun.consultation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.susun.casefile.ThreadNode;
import id.susun.casefile.ui.CaseView;
import id.susun.consultation.ConsultationOverview;
import id.susun.consultation.InputLine;
import id.susun.consultation.RecordInput;
import id.susun.consultation.RoundState;
import id.susun.consultation.RoundStatus;
import id.susun.consultation.RoundView;
import id.susun.consultation.StakeholderCategory;
import id.susun.consultation.StakeholderLine;
import id.susun.shell.Failures;
import id.susun.shell.FormGrid;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Writes down what somebody said in a meeting or sent by letter. */
class RecordInputDialog {

    private final Desk desk;
    private final CaseView view;
    private final Consumer<InputLine> recorded;
    private final Select<RoundView> round = new Select<>();
    private final ComboBox<StakeholderLine> stakeholder;
    private final Select<StakeholderCategory> category =
            Fields.choice("consultation.input.category", "consultation.category", StakeholderCategory.class, null);
    private final TextField author = new TextField(Texts.text("consultation.input.author"));
    private final Checkbox namePublic = new Checkbox(Texts.text("consultation.input.name-public"));
    private final PassageField passage = new PassageField();
    private final MultiSelectComboBox<ThreadNode> gaps =
            new MultiSelectComboBox<>(Texts.text("consultation.input.gaps"));
    private final TextArea text = Fields.text("consultation.input.text", null, 4000);

    RecordInputDialog(Desk desk, CaseView view, Consumer<InputLine> recorded) {
        ConsultationOverview overview = desk.reading().overview(view.caseId());
        this.desk = desk;
        this.view = view;
        this.recorded = recorded;
        List<RoundView> held = overview.rounds().stream()
                .filter(candidate -> candidate.status() == RoundStatus.OPEN && candidate.state() != RoundState.UPCOMING)
                .toList();
        round.setLabel(Texts.text("consultation.input.round"));
        round.setItems(held);
        round.setItemLabelGenerator(RoundView::title);
        round.setRequiredIndicatorVisible(true);
        round.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                passage.offer(
                        desk.reading().passages(view.caseId(), change.getValue().id()));
            }
        });
        if (!held.isEmpty()) {
            round.setValue(held.getLast());
        }
        stakeholder = new ComboBox<>(Texts.text("consultation.input.stakeholder"));
        stakeholder.setItems(overview.stakeholders());
        stakeholder.setItemLabelGenerator(StakeholderLine::name);
        stakeholder.setClearButtonVisible(true);
        stakeholder.addValueChangeListener(change -> {
            category.setVisible(change.getValue() == null);
            if (change.getValue() != null && author.isEmpty()) {
                author.setValue(change.getValue().name());
            }
        });
        author.setHelperText(Texts.text("consultation.input.author.help"));
        author.setManualValidation(true);
        gaps.setItems(desk.gaps(view.caseId()));
        gaps.setItemLabelGenerator(ThreadNode::label);
        text.setRequiredIndicatorVisible(true);
    }

    void open() {
        new FormDialog(
                        Texts.text("consultation.inputs.record"),
                        new FormGrid(round, stakeholder, category, author)
                                .wide(namePublic)
                                .with(passage, gaps)
                                .wide(text),
                        Texts.text("consultation.input.save"),
                        this::save)
                .open();
    }

    private boolean save() {
        if (round.getValue() == null) {
            round.setErrorMessage(Texts.text("consultation.input.round.missing"));
            round.setInvalid(true);
            return false;
        }
        boolean saved = Failures.attempt(
                () -> recorded.accept(desk.gathering().record(view.caseId(), command())),
                Map.of("text", text, "authorName", author, "category", category));
        if (saved) {
            Toasts.success(Texts.text("consultation.input.recorded"));
        }
        return saved;
    }

    private RecordInput command() {
        return new RecordInput(
                round.getValue().id(),
                author.getValue(),
                namePublic.getValue(),
                stakeholder.getOptionalValue().map(StakeholderLine::id).orElse(null),
                Optional.ofNullable(category.getValue()).orElse(null),
                passage.node(),
                gaps.getSelectedItems().stream().map(ThreadNode::id).collect(Collectors.toSet()),
                text.getValue());
    }
}
