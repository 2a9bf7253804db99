package id.susun.drafting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import id.susun.audit.Refused;
import id.susun.drafting.formats.ImportPreview;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads an uploaded file while no screen waits for it: into a temporary file, never further than a file may be long, and
 * gone again as soon as it is read.
 */
class SourceUpload implements UploadHandler {

    static final int MOST_BYTES = 50 * 1024 * 1024;

    /** An uploaded file. */
    record Source(Path path, String name) {}

    private final SerializableFunction<Source, ImportPreview> reading;
    private final SerializableConsumer<ImportPreview> read;
    private final SerializableConsumer<RuntimeException> failed;

    SourceUpload(
            SerializableFunction<Source, ImportPreview> reading,
            SerializableConsumer<ImportPreview> read,
            SerializableConsumer<RuntimeException> failed) {
        this.reading = reading;
        this.read = read;
        this.failed = failed;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        Path file = Files.createTempFile("susun-impor", ".tmp");
        try {
            if (event.getFileSize() > MOST_BYTES) {
                throw tooLarge();
            }
            keep(event, file);
            ImportPreview preview = reading.apply(new Source(file, event.getFileName()));
            ui.access(() -> read.accept(preview));
        } catch (RuntimeException failure) {
            ui.access(() -> failed.accept(failure));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void keep(UploadEvent event, Path file) throws IOException {
        try (InputStream in = event.getInputStream();
                OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[64 * 1024];
            long length = 0;
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                length += count;
                if (length > MOST_BYTES) {
                    throw tooLarge();
                }
                out.write(buffer, 0, count);
            }
        }
    }

    private static Refused tooLarge() {
        return new Refused("formats.refused.large", MOST_BYTES / 1024 / 1024);
    }

    @Override
    public long getFileSizeMax() {
        return MOST_BYTES;
    }

    @Override
    public long getRequestSizeMax() {
        return MOST_BYTES + 64L * 1024;
    }
}
