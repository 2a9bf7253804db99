package id.susun.consultation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps the papers of a round in one column, one a line. */
@Converter
class RoundDocumentsConverter implements AttributeConverter<List<RoundDocument>, String> {

    @Override
    public String convertToDatabaseColumn(List<RoundDocument> documents) {
        return documents.stream()
                .map(document -> document.kind() + ":" + document.name())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public List<RoundDocument> convertToEntityAttribute(String lines) {
        return lines.lines().map(RoundDocumentsConverter::document).toList();
    }

    private static RoundDocument document(String line) {
        int colon = line.indexOf(':');
        return new RoundDocument(DocumentKind.valueOf(line.substring(0, colon)), line.substring(colon + 1));
    }
}
