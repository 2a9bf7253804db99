package id.susun.consultation.ui;

import id.susun.consultation.DocumentKind;
import id.susun.consultation.RoundDocument;
import java.util.List;
import java.util.stream.Collectors;

/** Papers of a round as lines of a text field; the kind is read from how a name begins. */
final class DocumentLines {

    private DocumentLines() {}

    static String write(List<RoundDocument> documents) {
        return documents.stream().map(RoundDocument::name).collect(Collectors.joining("\n"));
    }

    static List<RoundDocument> read(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> new RoundDocument(DocumentKind.of(name), name))
                .toList();
    }
}
