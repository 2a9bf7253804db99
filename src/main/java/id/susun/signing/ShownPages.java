package id.susun.signing;

import id.susun.audit.Refused;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/**
 * What a file shows, page by page. An incremental update leaves the bytes of the text as they were and may still put other
 * pages in their place, so that somebody signs what nobody was shown (https://pdf-insecurity.org/signature-shadow).
 */
final class ShownPages {

    private static final List<COSName> DRAWN = List.of(COSName.CONTENTS, COSName.USER_UNIT, COSName.GROUP);

    /** A signature's own picture may cover so much of its page, and no more. */
    private static final float PICTURE = 0.25f;

    private static final int DEEPEST_FIELD = 10;

    private ShownPages() {}

    /**
     * Refuses {@code signing.changed} when {@code signed} shows anything but {@code sent} and the picture of {@code signature}.
     * A field of that kind without it, or a second picture, may show any words over the text.
     */
    static void requireSame(PDDocument sent, PDDocument signed, PDSignature signature) throws IOException {
        List<PDAnnotation> pictures = pictures(signed, signature);
        Set<COSDictionary> left =
                pictures.size() == 1 ? Set.of(pictures.getFirst().getCOSObject()) : Set.of();
        if (!of(sent, Set.of()).equals(of(signed, left))) {
            throw new Refused("signing.changed");
        }
    }

    private static List<String> of(PDDocument document, Set<COSDictionary> left) throws IOException {
        List<String> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            pages.add(fingerprint(page, left));
        }
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        pages.add(new ObjectPrint().of(catalog.getItem(COSName.OCPROPERTIES)));
        return pages;
    }

    private static String fingerprint(PDPage page, Set<COSDictionary> left) throws IOException {
        ObjectPrint print = new ObjectPrint();
        for (COSName part : DRAWN) {
            print.add(page.getCOSObject().getItem(part));
        }
        print.add(page.getResources() == null ? null : page.getResources().getCOSObject());
        print.add(page.getMediaBox().getCOSArray());
        print.add(page.getCropBox().getCOSArray());
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (!left.contains(annotation.getCOSObject())) {
                print.add(annotation.getCOSObject());
            }
        }
        return page.getRotation() + ":" + print.of(null);
    }

    /** Where the signature shows itself, not larger than it may be. */
    private static List<PDAnnotation> pictures(PDDocument document, PDSignature signature) throws IOException {
        List<PDAnnotation> found = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                PDRectangle box = annotation.getRectangle();
                if (signs(annotation.getCOSObject(), signature)
                        && (box == null || area(box) <= PICTURE * area(page.getMediaBox()))) {
                    found.add(annotation);
                }
            }
        }
        return found;
    }

    /** The field is the widget itself, or stands above it; a file may claim to be its own parent. */
    private static boolean signs(COSDictionary widget, PDSignature signature) {
        COSDictionary field = widget;
        for (int level = 0; field != null && level < DEEPEST_FIELD; level++) {
            if (field.containsKey(COSName.V)) {
                return field.getCOSDictionary(COSName.V) == signature.getCOSObject();
            }
            field = field.getCOSDictionary(COSName.PARENT);
        }
        return false;
    }

    private static float area(PDRectangle box) {
        return Math.abs(box.getWidth() * box.getHeight());
    }
}
