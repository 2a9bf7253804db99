package id.susun.drafting.formats;

import id.susun.drafting.TextKind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the elements of Akoma Ntoso are in a text. */
final class AknElements {

    private static final Map<String, TextKind> KINDS = Map.ofEntries(
            Map.entry("recital", TextKind.MENIMBANG),
            Map.entry("citation", TextKind.MENGINGAT),
            Map.entry("chapter", TextKind.BAB),
            Map.entry("title", TextKind.BAB),
            Map.entry("part", TextKind.BAB),
            Map.entry("book", TextKind.BAB),
            Map.entry("section", TextKind.BAGIAN),
            Map.entry("subsection", TextKind.PARAGRAF),
            Map.entry("article", TextKind.PASAL),
            Map.entry("paragraph", TextKind.AYAT),
            Map.entry("clause", TextKind.AYAT),
            Map.entry("division", TextKind.SEKSI),
            Map.entry("point", TextKind.BUTIR),
            Map.entry("indent", TextKind.BUTIR),
            Map.entry("item", TextKind.BUTIR),
            Map.entry("alinea", TextKind.BUTIR),
            Map.entry("subparagraph", TextKind.BUTIR),
            Map.entry("subclause", TextKind.BUTIR),
            Map.entry("table", TextKind.TABEL),
            Map.entry("tr", TextKind.BARIS),
            Map.entry("th", TextKind.SEL),
            Map.entry("td", TextKind.SEL),
            Map.entry("attachment", TextKind.LAMPIRAN));

    /** Elements that only hold others, or words. */
    private static final Set<String> PLAIN = Set.of(
            "akomaNtoso",
            "act",
            "bill",
            "doc",
            "preface",
            "preamble",
            "body",
            "mainBody",
            "conclusions",
            "attachments",
            "components",
            "component",
            "recitals",
            "citations",
            "formula",
            "intro",
            "content",
            "wrapUp",
            "list",
            "sublist",
            "blockList",
            "longTitle",
            "container",
            "blockContainer",
            "coverPage",
            "docDate",
            "docAuthority",
            "docPurpose",
            "shortTitle",
            "b",
            "i",
            "u",
            "sup",
            "sub",
            "span",
            "inline",
            "def",
            "term",
            "mref",
            "rref",
            "signature",
            "role",
            "person",
            "organization",
            "location",
            "date",
            "quantity",
            "a",
            "remark",
            "authorialNote",
            "placeholder");

    private AknElements() {}

    static boolean isDivision(String element) {
        return KINDS.containsKey(element) || element.equals("hcontainer");
    }

    static boolean isKnown(String element) {
        return PLAIN.contains(element) || isDivision(element);
    }

    static Optional<TextKind> kind(String element, String name, String cssClass) {
        if (element.equals("hcontainer")) {
            return switch (name) {
                case "diktum" -> Optional.of(TextKind.PUTUSAN);
                case "alinea" -> Optional.of(TextKind.ALINEA);
                case "umum" -> Optional.of(TextKind.PENJELASAN_UMUM);
                case "penjelasan" -> Optional.of(TextKind.PENJELASAN);
                default -> Optional.empty();
            };
        }
        return Optional.ofNullable(cssClass.equals("definisi") ? TextKind.DEFINISI : KINDS.get(element));
    }
}
