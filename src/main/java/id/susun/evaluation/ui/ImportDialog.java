package id.susun.evaluation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import id.susun.audit.Refused;
import id.susun.evaluation.AnswerFileRefused;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Takes a CSV file of answers, all rows or none; what is wrong with it stays listed under its name. */
class ImportDialog extends Dialog {

    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final String TEMPLATE = "no;U1;U2;U3;U4;U5;U6;U7;U8;U9\r\n";

    private final EvaluationBoard board;
    private final Div problems = new Div();
    private @Nullable String name;
    private byte[] content = {};

    ImportDialog(EvaluationBoard board) {
        this.board = board;
        setHeaderTitle(Texts.text("evaluation.csv.import"));
        setWidth("min(46rem, calc(100vw - 2rem))");
        setCloseOnOutsideClick(false);
        Upload upload = new Upload(UploadHandler.inMemory((file, bytes) -> {
            name = file.fileName();
            content = bytes;
            problems.removeAll();
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileExtensions(".csv");
        upload.setUploadButton(new Button(Texts.text("evaluation.csv.choose")));
        upload.setDropLabel(new Span(Texts.text("evaluation.csv.drop")));
        upload.addFileRejectedListener(rejected -> Toasts.failure(Texts.text("evaluation.csv.rejected")));
        upload.addFileRemovedListener(removed -> {
            name = null;
            content = new byte[0];
        });
        Anchor template = new Anchor(
                DownloadHandler.fromInputStream(request -> {
                    byte[] bytes = TEMPLATE.getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), "jawaban-skm.csv", "text/csv", bytes.length);
                }),
                AttachmentType.DOWNLOAD,
                Texts.text("evaluation.csv.template"));
        problems.addClassName("evaluation-problems");
        problems.getElement().setAttribute("role", "alert");
        add(new Paragraph(Texts.text("evaluation.csv.hint")), template, upload, problems);
        getFooter()
                .add(
                        Buttons.quiet(Texts.text("shell.cancel"), this::close),
                        Buttons.primary(Texts.text("evaluation.csv.save"), this::store));
    }

    private void store() {
        String file = name;
        if (file == null) {
            Toasts.failure(Texts.text("evaluation.csv.missing"));
            return;
        }
        problems.removeAll();
        boolean stored = Failures.attempt(() -> {
            try {
                board.work().survey().importAnswers(board.caseId(), file, content);
            } catch (AnswerFileRefused refused) {
                list(file, refused);
                throw refused;
            } catch (Refused refused) {
                problems.add(new Paragraph(Failures.message(refused)));
                throw refused;
            }
        });
        if (stored) {
            close();
            board.stored(Texts.text("evaluation.csv.done", file));
        }
    }

    private void list(String file, AnswerFileRefused refused) {
        UnorderedList list = new UnorderedList();
        refused.problems()
                .forEach(problem -> list.add(
                        new ListItem(Texts.text(problem.key(), problem.args().toArray()))));
        problems.add(new Paragraph(Texts.text("evaluation.csv.problems", file)), list);
    }
}
