package id.susun.files.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import id.susun.files.FileLimits;
import id.susun.files.FileType;
import id.susun.files.FileUse;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import id.susun.shell.UploadLimits;
import java.io.IOException;
import java.io.InputStream;

/** Takes one file and hands it on as soon as it is here; no more is read of it than the use allows. */
public class UploadField extends Div {

    /** Receives a file that has arrived. */
    @FunctionalInterface
    public interface Receiver extends java.io.Serializable {

        /** Called in the screen's own turn; says whether the file was taken. */
        boolean received(String name, byte[] content);
    }

    private final Upload upload;

    /**
     * A field for one file.
     *
     * @param label translated text of its button
     */
    public UploadField(String label, FileUse use, FileLimits limits, Receiver receiver) {
        int most = limits.of(use);
        Upload field = new Upload();
        field.setUploadHandler((UploadHandler) event -> receive(event, most, receiver));
        field.setMaxFiles(1);
        field.setMaxFileSize(most);
        field.setAcceptedFileExtensions(use.types().stream()
                .flatMap(type -> type.extensions().stream())
                .map(extension -> "." + extension)
                .toArray(String[]::new));
        field.setUploadButton(new Button(label));
        field.setDropLabel(new Span(Texts.text("files.drop")));
        field.addFileRejectedListener(rejected -> Toasts.failure(Texts.text("files.rejected", limits.text(use))));
        upload = field;
        add(
                field,
                new UploadLimits(Texts.text(
                        "files.limits",
                        String.join(
                                ", ", use.types().stream().map(FileType::name).toList()),
                        limits.text(use))));
    }

    private void receive(UploadEvent event, int most, Receiver receiver) throws IOException {
        byte[] content;
        try (InputStream in = event.getInputStream()) {
            content = in.readNBytes(most + 1);
        }
        String name = event.getFileName();
        event.getUI().access(() -> {
            receiver.received(name, content);
            upload.clearFileList();
        });
    }
}
