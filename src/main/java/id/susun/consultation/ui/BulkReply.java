package id.susun.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.susun.consultation.InputLine;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import id.susun.tenant.CaseId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One reply to all inputs that are ticked; appears with the second tick. */
class BulkReply extends Div {

    private final Desk desk;
    private final CaseId caseId;
    private final Supplier<List<InputLine>> selected;
    private final Consumer<List<InputLine>> changed;
    private final Paragraph count = new Paragraph();
    private final ReplyFields fields = new ReplyFields(null);

    BulkReply(Desk desk, CaseId caseId, Supplier<List<InputLine>> selected, Consumer<List<InputLine>> changed) {
        this.desk = desk;
        this.caseId = caseId;
        this.selected = selected;
        this.changed = changed;
        addClassName("bulk");
        count.getElement().setAttribute("role", "status");
        Button save = Buttons.primary(Texts.text("consultation.bulk.save"), this::save);
        add(count, fields.status(), fields.reason(), save);
        setVisible(false);
    }

    /** Follows what is ticked. */
    void show() {
        int ticked = selected.get().size();
        setVisible(ticked > 1);
        count.setText(Texts.text("consultation.bulk.count", ticked));
    }

    private void save() {
        List<InputLine> inputs = selected.get();
        boolean saved = Failures.attempt(
                () -> changed.accept(desk.answers()
                        .reply(
                                caseId,
                                fields.command(
                                        inputs.stream().collect(Collectors.toMap(InputLine::id, InputLine::version))))),
                fields.all());
        if (saved) {
            fields.clear();
            Toasts.success(Texts.text("consultation.bulk.done", inputs.size()));
        }
    }
}
