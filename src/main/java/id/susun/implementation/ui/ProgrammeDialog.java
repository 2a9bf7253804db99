package id.susun.implementation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.susun.casefile.ThreadNode;
import id.susun.implementation.CompetencyArea;
import id.susun.implementation.LearningForm;
import id.susun.implementation.PlanProgramme;
import id.susun.implementation.ProviderType;
import id.susun.shell.Fields;
import id.susun.shell.FormGrid;
import id.susun.shell.Formats;
import id.susun.shell.RupiahField;
import id.susun.shell.Texts;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds or changes a programme line with what it answers. */
class ProgrammeDialog extends EntryDialog {

    private static final int MOST_JP = 1000;
    private static final int MOST_PARTICIPANTS = 1_000_000;
    private static final long MOST_UNIT_COST = 1_000_000_000_000L;

    private final TextField code = watch("code", required("implementation.code", 30));
    private final TextField title = watch("title", required("implementation.title", 300));
    private final MultiSelectComboBox<ThreadNode> gaps;
    private final MultiSelectComboBox<ThreadNode> articles;
    private final Select<CompetencyArea> competency =
            watch("competency", choice("implementation.competency", CompetencyArea.class));
    private final ComboBox<LearningForm> learning = watch("form", new ComboBox<>(Texts.text("implementation.form")));
    private final IntegerField jp = watch("jpPerParticipant", count("implementation.jp", 1, MOST_JP));
    private final IntegerField batches = watch("batches", count("implementation.batches", 1, MOST_JP));
    private final IntegerField participants =
            watch("participants", count("implementation.participants", 1, MOST_PARTICIPANTS));
    private final TextField provider = watch("provider", required("implementation.provider", 200));
    private final Select<ProviderType> providerType =
            watch("providerType", choice("implementation.providerType", ProviderType.class));
    private final DatePicker start = watch("start", day("implementation.start"));
    private final DatePicker end = watch("end", day("implementation.end"));
    private final RupiahField unitCost = watch("unitCost", money("implementation.unitCost"));
    private final RupiahField budget = watch("budget", money("implementation.budget"));
    private final SourceSelect funding;
    private final TextArea note = watch("note", area("implementation.note", 1000));
    private final @Nullable PlanProgramme before;

    ProgrammeDialog(PlanBoard board, @Nullable PlanProgramme before, Set<UUID> ties) {
        super(board, Texts.text(before == null ? "implementation.programme.add" : "implementation.programme.edit"));
        this.before = before;
        gaps = ties("implementation.programme.gaps", board.overview().gaps(), ties);
        articles = ties("implementation.programme.articles", board.overview().articles(), ties);
        funding = watch("funding", new SourceSelect(board.overview(), before == null ? null : before.funding()));
        watch("inOrder", end);
        learning.setItems(LearningForm.values());
        learning.setItemLabelGenerator(form -> Texts.label("implementation.form", form));
        learning.setRequiredIndicatorVisible(true);
        learning.addValueChangeListener(change -> learning.setHelperText(
                change.getValue() == null
                        ? ""
                        : Texts.label("implementation.track", change.getValue().track())));
        jp.addValueChangeListener(change -> total());
        participants.addValueChangeListener(change -> total());
        unitCost.addValueChangeListener(change -> total());
        start.addValueChangeListener(change -> end.setInitialPosition(change.getValue()));
        if (before == null) {
            code.setValue("P-%02d".formatted(board.overview().programmes().size() + 1));
            batches.setValue(1);
        } else {
            show(before);
        }
        form(
                new FormGrid()
                        .wide(title)
                        .with(code, competency)
                        .wide(gaps, articles)
                        .with(learning, jp, batches, participants, provider, providerType, start, end)
                        .with(funding, unitCost, budget)
                        .wide(note),
                Texts.text("implementation.programme.save"),
                () -> board.work().planning().saveProgramme(board.caseId(), command(), chosen()));
    }

    private void show(PlanProgramme line) {
        code.setValue(line.code());
        title.setValue(line.title());
        competency.setValue(line.competency());
        learning.setValue(line.form());
        jp.setValue(line.jpPerParticipant());
        batches.setValue(line.batches());
        participants.setValue(line.participants());
        provider.setValue(line.provider());
        providerType.setValue(line.providerType());
        start.setValue(line.start());
        end.setValue(line.end());
        unitCost.amount(line.unitCost());
        budget.amount(line.budget());
        note.setValue(line.note());
    }

    /** Says what the figures come to; the budget stays the person's own. */
    private void total() {
        long people = Math.clamp(number(participants), 0, MOST_PARTICIPANTS);
        jp.setHelperText(Texts.text("implementation.jp.total", Formats.number(people * Math.max(0, number(jp)))));
        budget.setHelperText(Texts.text(
                "implementation.budget.helper",
                Formats.rupiah(people * Math.clamp(rupiah(unitCost), 0, MOST_UNIT_COST))));
    }

    private Set<UUID> chosen() {
        return Stream.concat(gaps.getValue().stream(), articles.getValue().stream())
                .map(ThreadNode::id)
                .collect(Collectors.toSet());
    }

    private PlanProgramme command() {
        return new PlanProgramme(
                before == null ? null : before.id(),
                before == null ? null : before.version(),
                code.getValue(),
                title.getValue(),
                competency.getValue(),
                learning.getValue(),
                number(jp),
                number(batches),
                number(participants),
                provider.getValue(),
                providerType.getValue(),
                start.getValue(),
                end.getValue(),
                rupiah(unitCost),
                rupiah(budget),
                funding.source(),
                note.getValue());
    }

    private static MultiSelectComboBox<ThreadNode> ties(String key, List<ThreadNode> nodes, Set<UUID> chosen) {
        MultiSelectComboBox<ThreadNode> box = new MultiSelectComboBox<>(Texts.text(key));
        box.setItems(nodes);
        box.setItemLabelGenerator(ThreadNode::label);
        box.setHelperText(Texts.text(key + ".helper"));
        box.setValue(nodes.stream().filter(node -> chosen.contains(node.id())).collect(Collectors.toSet()));
        return box;
    }

    private static DatePicker day(String key) {
        DatePicker day = Fields.date(Texts.text(key));
        day.setRequiredIndicatorVisible(true);
        return day;
    }
}
