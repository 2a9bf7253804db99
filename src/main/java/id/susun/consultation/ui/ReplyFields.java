package id.susun.consultation.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import id.susun.consultation.InputLine;
import id.susun.consultation.ReplyStatus;
import id.susun.consultation.ReplyToInputs;
import id.susun.shell.Texts;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Status and reason of a reply. */
class ReplyFields {

    private final RadioButtonGroup<ReplyStatus> status = new RadioButtonGroup<>();
    private final TextArea reason;

    ReplyFields(InputLine.@Nullable Reply reply) {
        status.setLabel(Texts.text("consultation.reply.status"));
        status.setItems(ReplyStatus.values());
        status.setItemLabelGenerator(item -> Texts.label("consultation.reply", item));
        status.setRequiredIndicatorVisible(true);
        status.setManualValidation(true);
        reason = Fields.text("consultation.reply.reason", reply == null ? null : reply.reason(), 4000);
        reason.setMinRows(3);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        if (reply != null) {
            status.setValue(reply.status());
        }
    }

    RadioButtonGroup<ReplyStatus> status() {
        return status;
    }

    TextArea reason() {
        return reason;
    }

    ReplyToInputs command(Map<UUID, Integer> inputs) {
        return new ReplyToInputs(inputs, status.getValue(), reason.getValue());
    }

    Map<String, HasValidation> all() {
        return Map.of("status", status, "reason", reason);
    }

    void clear() {
        status.clear();
        reason.clear();
    }
}
