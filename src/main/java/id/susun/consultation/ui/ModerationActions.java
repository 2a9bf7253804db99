package id.susun.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import id.susun.consultation.InputLine;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.ReasonDialog;
import id.susun.shell.Texts;
import id.susun.tenant.CaseId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** What may be done to how the public sees an input; each asks for the reason. */
class ModerationActions extends Div {

    private interface Decision {
        InputLine on(CaseId caseId, UUID input, int version, String reason);
    }

    private final CaseId caseId;
    private final InputLine line;
    private final Consumer<List<InputLine>> changed;

    ModerationActions(Desk desk, CaseId caseId, InputLine line, Consumer<List<InputLine>> changed) {
        this.caseId = caseId;
        this.line = line;
        this.changed = changed;
        addClassName("card-actions");
        add(
                line.hiddenReason() == null
                        ? action("consultation.input.hide", desk.moderation()::hide)
                        : action("consultation.input.show", desk.moderation()::show));
        if (line.namePublic()) {
            add(action("consultation.input.name-withdraw", desk.moderation()::withdrawName));
        }
    }

    /** {@code key} is the button's text; its dialog has {@code key.text} and {@code key.confirm}. */
    private Button action(String key, Decision decision) {
        return Buttons.quiet(
                Texts.text(key),
                () -> new ReasonDialog(
                                Texts.text(key),
                                Texts.text(key + ".text"),
                                Texts.text(key + ".confirm"),
                                10,
                                1000,
                                reason -> Failures.attempt(() -> changed.accept(
                                        List.of(decision.on(caseId, line.id(), line.version(), reason)))))
                        .open());
    }
}
