package id.susun.approval.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadHandler;
import id.susun.approval.RouteTables;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.Texts;
import id.susun.shell.Typing;
import java.nio.charset.StandardCharsets;

/** Brings a table of the government's own; it is checked before it holds. */
class RouteUpload extends Dialog {

    private static final int MOST_BYTES = 500_000;
    private static final int RESTED_MILLIS = 400;

    private String dmn = "";

    /** {@code seen}: the state of the table on the page, which the file was made from. */
    RouteUpload(RouteTables tables, int seen, SerializableRunnable replaced) {
        setHeaderTitle(Texts.text("route.table.replace"));
        setWidth("min(36rem, calc(100vw - 2rem))");
        setCloseOnOutsideClick(false);
        Upload upload =
                new Upload(UploadHandler.inMemory((file, bytes) -> dmn = new String(bytes, StandardCharsets.UTF_8)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileTypes(".dmn");
        upload.setDropAllowed(false);
        upload.setUploadButton(new Button(Texts.text("route.table.choose")));
        TextArea reason = new TextArea(Texts.text("route.table.reason"));
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        Typing.follow(reason, RESTED_MILLIS);
        add(new Paragraph(Texts.text("route.table.replace.text")), upload, reason);
        getFooter()
                .add(
                        Buttons.quiet(Texts.text("shell.cancel"), this::close),
                        Buttons.primary(Texts.text("route.table.replace"), () -> {
                            if (Failures.attempt(() -> tables.replace(dmn, reason.getValue(), seen))) {
                                close();
                                replaced.run();
                            }
                        }));
    }
}
