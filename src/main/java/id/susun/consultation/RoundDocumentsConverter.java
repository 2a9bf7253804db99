package id.susun.consultation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Keeps the papers of a round in one column, one a line: {@code KIND:name} without an address, and with one {@code KIND},
 * the address and the name with a tab between. What follows the kind tells which, as no address holds a tab.
 */
@Converter
class RoundDocumentsConverter implements AttributeConverter<List<RoundDocument>, String> {

    @Override
    public String convertToDatabaseColumn(List<RoundDocument> documents) {
        return documents.stream().map(RoundDocumentsConverter::line).collect(Collectors.joining("\n"));
    }

    @Override
    public List<RoundDocument> convertToEntityAttribute(String lines) {
        return lines.lines().map(RoundDocumentsConverter::document).toList();
    }

    private static String line(RoundDocument document) {
        return document.address() == null
                ? document.kind() + ":" + document.name()
                : document.kind() + "\t" + document.address() + "\t" + document.name();
    }

    private static RoundDocument document(String line) {
        int colon = line.indexOf(':');
        int tab = line.indexOf('\t');
        if (tab < 0 || tab > colon) {
            return new RoundDocument(DocumentKind.valueOf(line.substring(0, colon)), line.substring(colon + 1), null);
        }
        String[] parts = line.split("\t", 3);
        return new RoundDocument(DocumentKind.valueOf(parts[0]), parts[2], parts[1]);
    }
}
