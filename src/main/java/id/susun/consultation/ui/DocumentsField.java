package id.susun.consultation.ui;

import com.vaadin.flow.component.textfield.TextArea;
import id.susun.consultation.DocumentKind;
import id.susun.consultation.RoundDocument;
import id.susun.shell.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** Papers of a round, one a line: the name, which tells the kind, and at the end the address where it can be opened. */
class DocumentsField extends TextArea {

    DocumentsField(List<RoundDocument> documents) {
        super(Texts.text("consultation.public.documents"));
        setMinRows(2);
        setMaxRows(14);
        setManualValidation(true);
        setPlaceholder(Texts.text("consultation.round.documents.example"));
        setHelperText(Texts.text("consultation.round.documents.help"));
        setValue(documents.stream().map(DocumentsField::line).collect(Collectors.joining("\n")));
    }

    List<RoundDocument> documents() {
        return getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(DocumentsField::document)
                .toList();
    }

    private static String line(RoundDocument document) {
        return document.address() == null ? document.name() : document.name() + " " + document.address();
    }

    /** Any address is taken for one, so that one which is not https is refused rather than shown as part of the name. */
    private static RoundDocument document(String line) {
        int gap = Math.max(line.lastIndexOf(' '), line.lastIndexOf('\t'));
        String last = line.substring(gap + 1);
        if (!last.contains("://")) {
            return new RoundDocument(DocumentKind.of(line), line, null);
        }
        String name = line.substring(0, Math.max(gap, 0)).strip();
        return new RoundDocument(DocumentKind.of(name), name, last);
    }
}
