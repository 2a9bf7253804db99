package id.susun.signing;

import id.susun.audit.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** SHA-256 over objects of a PDF file and everything that they lead to, whatever numbers the objects bear. */
final class ObjectPrint {

    /** Leads back up, or repeats what the bytes say. */
    private static final Set<COSName> LEFT_OUT = Set.of(COSName.PARENT, COSName.P, COSName.LENGTH);

    private static final int DEEPEST = 200;

    private final MessageDigest digest;
    private final Map<COSBase, Integer> seen = new IdentityHashMap<>();

    ObjectPrint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The fingerprint of {@code last} behind all that was added before. */
    String of(@Nullable COSBase last) throws IOException {
        add(last);
        return HexFormat.of().formatHex(digest.digest());
    }

    void add(@Nullable COSBase part) throws IOException {
        add(part, 0);
    }

    private void add(@Nullable COSBase part, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new Refused("signing.answer");
        }
        switch (part) {
            case null -> text("null");
            case COSObject reference -> add(reference.getObject(), depth + 1);
            case COSArray array -> {
                if (isNew(array)) {
                    text("array " + array.size());
                    for (COSBase item : array) {
                        add(item, depth + 1);
                    }
                }
            }
            case COSDictionary dictionary -> {
                if (isNew(dictionary)) {
                    entries(dictionary, depth);
                }
            }
            case COSString string -> text("string " + string.toHexString());
            default -> text(part.toString());
        }
    }

    private void entries(COSDictionary dictionary, int depth) throws IOException {
        Map<String, COSBase> sorted = new TreeMap<>();
        dictionary.forEach((name, value) -> {
            if (!LEFT_OUT.contains(name)) {
                sorted.put(name.getName(), value);
            }
        });
        text("dictionary " + sorted.size());
        for (Map.Entry<String, COSBase> entry : sorted.entrySet()) {
            text(entry.getKey());
            add(entry.getValue(), depth + 1);
        }
        if (dictionary instanceof COSStream stream) {
            try (InputStream content = stream.createRawInputStream()) {
                byte[] bytes = content.readAllBytes();
                text("stream " + bytes.length);
                digest.update(bytes);
            }
        }
    }

    /** A second time only its place is noted, so that circles end. */
    private boolean isNew(COSBase part) {
        Integer before = seen.putIfAbsent(part, seen.size());
        if (before != null) {
            text("again " + before);
        }
        return before == null;
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
