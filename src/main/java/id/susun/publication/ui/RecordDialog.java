package id.susun.publication.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import id.susun.files.CheckedFile;
import id.susun.files.FileLimits;
import id.susun.files.FileUse;
import id.susun.files.UploadCheck;
import id.susun.files.ui.UploadField;
import id.susun.publication.PublishedRow;
import id.susun.publication.Publishing;
import id.susun.publication.RecordAdditions;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.FormGrid;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Completes what the JDIH record needs besides the case. */
class RecordDialog extends Dialog {

    private record Arrived(String name, byte[] content) implements java.io.Serializable {}

    private final Publishing publishing;
    private final UploadCheck uploads;
    private final PublishedRow row;
    private final SerializableRunnable done;
    private final TextField subject = field("publication.subject");
    private final TextField fieldOfLaw = field("publication.fieldOfLaw");
    private final TextField authorBody = field("publication.authorBody");
    private final TextField callNumber = field("publication.callNumber");
    private final TextField description = field("publication.description");
    private final Div abstractName = new Div();
    private @Nullable Arrived abstractFile;

    RecordDialog(
            Publishing publishing,
            UploadCheck uploads,
            FileLimits limits,
            PublishedRow row,
            SerializableRunnable done) {
        this.publishing = publishing;
        this.uploads = uploads;
        this.row = row;
        this.done = done;
        setHeaderTitle(Texts.text("publication.complete"));
        setWidth("min(44rem, calc(100vw - 2rem))");
        setCloseOnOutsideClick(false);
        subject.setValue(row.additions().subject());
        fieldOfLaw.setValue(row.additions().fieldOfLaw());
        authorBody.setValue(row.additions().authorBody());
        authorBody.setHelperText(Texts.text("publication.authorBody.help"));
        callNumber.setValue(row.additions().callNumber());
        description.setValue(row.additions().description());
        description.setHelperText(Texts.text("publication.description.help"));
        if (row.abstractFile() != null) {
            abstractName.setText(Texts.text("publication.abstract.there"));
        }
        add(
                new Paragraph(Texts.text("publication.complete.text")),
                new FormGrid(fieldOfLaw, authorBody, callNumber, description).wide(subject),
                abstractName,
                new UploadField(Texts.text("publication.abstract"), FileUse.ABSTRACT, limits, this::arrived));
        getFooter()
                .add(
                        Buttons.quiet(Texts.text("shell.cancel"), this::close),
                        Buttons.primary(Texts.text("publication.save"), this::save));
    }

    private boolean arrived(String name, byte[] content) {
        boolean right = Failures.attempt(() -> uploads.check(FileUse.ABSTRACT, name, content));
        if (right) {
            abstractFile = new Arrived(name, content);
            abstractName.setText(name);
        }
        return right;
    }

    private void save() {
        RecordAdditions additions = new RecordAdditions(
                subject.getValue(),
                fieldOfLaw.getValue(),
                authorBody.getValue(),
                callNumber.getValue(),
                description.getValue());
        boolean saved = Failures.attempt(
                () -> publishing.complete(row.caseId(), row.version(), additions, checked()),
                Map.of(
                        "subject", subject,
                        "fieldOfLaw", fieldOfLaw,
                        "authorBody", authorBody,
                        "callNumber", callNumber,
                        "description", description));
        if (saved) {
            close();
            Toasts.success(Texts.text("publication.saved"));
            done.run();
        }
    }

    private @Nullable CheckedFile checked() {
        return abstractFile == null
                ? null
                : uploads.check(FileUse.ABSTRACT, abstractFile.name(), abstractFile.content());
    }

    private static TextField field(String key) {
        TextField field = new TextField(Texts.text(key));
        field.setManualValidation(true);
        return field;
    }
}
