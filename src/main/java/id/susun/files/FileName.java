package id.susun.files;

import java.text.Normalizer;
import java.util.Locale;

/** Names of uploaded files, made safe to show and to save: no folders, no signs that hide or turn text around. */
final class FileName {

    private static final int LONGEST = 120;

    private FileName() {}

    /** The name without anything harmful, ending as files of {@code type} do. */
    static String clean(String given, FileType type) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]", "")
                .replaceAll("[\"*:<>?|;%]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String stem = type.names(name) ? name.substring(0, name.lastIndexOf('.')) : name;
        stem = stem.replaceAll("^[. ]+|[. ]+$", "");
        if (stem.codePointCount(0, stem.length()) > LONGEST) {
            stem = stem.substring(0, stem.offsetByCodePoints(0, LONGEST)).strip();
        }
        return (stem.isEmpty() ? "berkas" : stem) + "." + ending(name, type);
    }

    private static String ending(String name, FileType type) {
        String last = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return type.extensions().contains(last) ? last : type.extensions().getFirst();
    }
}
