package id.susun.needs.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.susun.needs.SaveProblem;
import id.susun.shell.Buttons;
import id.susun.shell.Facts;
import id.susun.shell.Failures;
import id.susun.shell.FormGrid;
import id.susun.shell.SaveBar;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The problem statement: saved when a field is left, or by its button. */
class ProblemSection extends Section {

    private final NeedsBoard board;
    private final TextArea statement = area("needs.problem.statement", 5);
    private final TextArea context = area("needs.problem.context", 4);
    private final TextArea performanceGap = area("needs.problem.performance", 3);
    private final TextField period = new TextField(Texts.text("needs.problem.period"));
    private final Map<String, HasValidation> fields =
            Map.of("statement", statement, "context", context, "performanceGap", performanceGap, "period", period);
    private final SaveBar bar = new SaveBar(Buttons.secondary(Texts.text("needs.problem.save"), this::save));
    private @Nullable Integer version;

    ProblemSection(NeedsBoard board) {
        super(Texts.text("needs.problem"));
        this.board = board;
        SaveProblem problem = board.overview().problem();
        version = problem.version();
        if (board.writable()) {
            withHint(Texts.text("needs.problem.hint"));
            form(problem);
        } else {
            add(new Facts()
                    .wide(Texts.text("needs.problem.statement"), problem.statement())
                    .wide(Texts.text("needs.problem.context"), problem.context())
                    .wide(Texts.text("needs.problem.performance"), problem.performanceGap())
                    .with(Texts.text("needs.problem.period"), problem.period()));
        }
    }

    private void form(SaveProblem problem) {
        statement.setValue(problem.statement());
        statement.setRequiredIndicatorVisible(true);
        context.setValue(problem.context());
        performanceGap.setValue(problem.performanceGap());
        period.setValue(problem.period());
        period.setManualValidation(true);
        period.setHelperText(Texts.text("needs.problem.period.helper"));
        statement.addValueChangeListener(change -> autosave());
        context.addValueChangeListener(change -> autosave());
        performanceGap.addValueChangeListener(change -> autosave());
        period.addValueChangeListener(change -> autosave());
        add(new FormGrid().wide(statement, context, performanceGap).with(period), bar);
    }

    /** Without a statement there is nothing to save yet, and nothing to complain about either. */
    private void autosave() {
        if (statement.isEmpty()) {
            bar.unsaved();
        } else {
            save();
        }
    }

    private void save() {
        SaveProblem command = new SaveProblem(
                version, statement.getValue(), context.getValue(), performanceGap.getValue(), period.getValue());
        boolean saved =
                Failures.attempt(() -> version = board.work().analysis().saveProblem(board.caseId(), command), fields);
        if (saved) {
            bar.saved(board.work().clock().instant());
            board.problemSaved();
        } else {
            bar.unsaved();
        }
    }

    private static TextArea area(String key, int rows) {
        TextArea area = new TextArea(Texts.text(key));
        area.setHelperText(Texts.text(key + ".helper"));
        area.setMinRows(rows);
        area.setManualValidation(true);
        return area;
    }
}
