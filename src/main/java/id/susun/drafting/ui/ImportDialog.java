package id.susun.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import id.susun.casefile.ui.CaseView;
import id.susun.drafting.formats.ImportPreview;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import id.susun.shell.UploadLimits;
import java.util.List;
import java.util.stream.Collectors;

/** Brings a text in from outside: source first, then what would become of it, and only then the change. */
@StyleSheet("context://aset/formats.css")
class ImportDialog extends Dialog {

    private static final int MOST_NAMED = 20;

    private final DraftParts parts;
    private final CaseView view;
    private final boolean replaces;
    private final TextArea pasted = new TextArea(Texts.text("formats.import.paste"));
    private final Div body = new Div();

    /** {@code replaces} tells whether there is a text already, which is kept as a version. */
    ImportDialog(DraftParts parts, CaseView view, boolean replaces) {
        this.parts = parts;
        this.view = view;
        this.replaces = replaces;
        addClassName("import-dialog");
        setHeaderTitle(Texts.text("formats.import"));
        setWidth("min(60rem, calc(100vw - 1rem))");
        setCloseOnOutsideClick(false);
        pasted.setWidthFull();
        pasted.setMinRows(4);
        pasted.setMaxRows(10);
        body.addClassName("import-body");
        body.getElement().setAttribute("aria-live", "polite");
        add(body);
        ask();
    }

    private void ask() {
        Upload upload = new Upload(new SourceUpload(
                file -> parts.imports().read(view.caseId(), file.path(), file.name()), this::show, this::failed));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(SourceUpload.MOST_BYTES);
        upload.setAcceptedFileExtensions(".docx", ".txt", ".xml", ".akn");
        upload.setUploadButton(new Button(Texts.text("formats.import.choose")));
        upload.setDropLabel(new Span(Texts.text("formats.import.drop")));
        upload.addFileRejectedListener(rejected -> Toasts.failure(Texts.text("formats.import.rejected")));
        upload.setWidthFull();
        body.removeAll();
        body.add(
                new Paragraph(Texts.text("formats.import.hint")),
                upload,
                new UploadLimits(Texts.text("formats.import.limits")),
                pasted);
        buttons(
                Buttons.quiet(Texts.text("shell.cancel"), this::close),
                Buttons.primary(Texts.text("formats.import.read"), this::readPasted));
    }

    private void readPasted() {
        if (pasted.getValue().isBlank()) {
            Toasts.failure(Texts.text("formats.import.nothing"));
            return;
        }
        Failures.attempt(() ->
                show(parts.imports().readText(view.caseId(), pasted.getValue(), Texts.text("formats.import.pasted"))));
    }

    private void failed(RuntimeException failure) {
        Failures.show(failure);
        ask();
    }

    private void show(ImportPreview preview) {
        body.removeAll();
        body.add(new ImportReport(preview));
        if (replaces) {
            Paragraph warning = new Paragraph(Texts.text("formats.import.replace"));
            warning.addClassName("import-warning");
            body.add(warning);
        }
        List<String> lost = parts.ties().lostWith(view.caseId(), preview.found().nodes());
        if (!lost.isEmpty()) {
            Paragraph untied = new Paragraph(Texts.text(
                    "formats.import.untied",
                    lost.size(),
                    lost.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))));
            untied.addClassName("import-warning");
            body.add(untied);
        }
        buttons(
                Buttons.quiet(Texts.text("formats.import.back"), this::ask),
                Buttons.primary(Texts.text("formats.import.use"), () -> use(preview)));
    }

    private void use(ImportPreview preview) {
        boolean done = Failures.attempt(
                () -> parts.drafting().importTree(view.caseId(), preview.found().nodes(), preview.source()));
        if (done) {
            close();
            Toasts.success(Texts.text("formats.import.done", preview.source()));
            view.refresh();
        }
    }

    private void buttons(Component... buttons) {
        getFooter().removeAll();
        getFooter().add(buttons);
    }
}
